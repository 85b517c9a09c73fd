package org.practicecommons.platform.mode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Works the mode out before anything is opened, so that a start that is refused leaves nothing behind. Gives the context
 * {@link Mode}, {@link SiteAddress} and {@link ServedHosts} as beans.
 */
class ModeInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ModeInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ModeSettings settings = ModeSettings.of(context.getEnvironment());
        Mode mode = settings.choose();
        SiteAddress site = new SiteAddress(settings.address(), context.getEnvironment());
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("mode", mode);
        beans.registerSingleton("siteAddress", site);
        beans.registerSingleton("servedHosts", new ServedHosts(site, settings.hosts()));
        LOG.info("Mode {}: {}", mode.word(), mode.inWords());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
