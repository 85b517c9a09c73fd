package org.practicecommons.platform.home;

import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Opens the home before anything else exists, so that a refused start is never half a start. Gives the context the
 * {@link Home} as a bean.
 */
class HomeInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String PROPERTY = "practicecommons.home";
    private static final Logger LOG = LoggerFactory.getLogger(HomeInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Home home = new Home(Path.of(environment.getProperty(PROPERTY, "var")));
        int opened = home.open();
        if (opened > 0) {
            LOG.info("Closed {} files and folders of the home to other people of this machine", opened);
        }
        HomeLock lock = HomeLock.take(home);
        try {
            check(home, context);
        } catch (StartRefused refused) {
            lock.release();
            throw refused;
        }
        SecretFile.at(home.file("operator.token"));
        environment.getPropertySources().addFirst(new MapPropertySource("home", settings(home)));
        context.getBeanFactory().registerSingleton("home", home);
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            // The first to be registered is the last to be destroyed: the lock outlives the engines.
            beans.registerDisposableBean("homeLock", lock::release);
        }
    }

    /** The web server's own folder too lies in the home, not where everybody of the machine can look. */
    private static Map<String, Object> settings(Home home) {
        return Map.of(
                PROPERTY,
                home.root().toString(),
                "server.tomcat.basedir",
                home.folder("tmp").resolve("tomcat").toString());
    }

    private static void check(Home home, ConfigurableApplicationContext context) {
        HomeFormat.check(home);
        StartChecks.enoughDisk(home, context.getEnvironment());
        if (context instanceof WebServerApplicationContext) {
            StartChecks.freePort(context.getEnvironment());
            RunFile run = new RunFile(home);
            run.remove();
            context.addApplicationListener(run);
        }
    }
}
