package org.practicecommons.platform.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Home home = new Home(Path.of(environment.getProperty(PROPERTY, "var")));
        make(home);
        HomeLock lock = HomeLock.take(home);
        try {
            check(home, context);
        } catch (StartRefused refused) {
            lock.release();
            throw refused;
        }
        SecretFile.at(home.file("operator.token"));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "home", Map.of(PROPERTY, home.root().toString())));
        context.getBeanFactory().registerSingleton("home", home);
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            // The first to be registered is the last to be destroyed: the lock outlives the engines.
            beans.registerDisposableBean("homeLock", lock::release);
        }
    }

    private static void make(Home home) {
        try {
            Files.createDirectories(home.root());
        } catch (IOException e) {
            throw new StartRefused(
                    "The home folder " + home.root() + " cannot be made: " + e, "Choose another folder with --home.");
        }
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
