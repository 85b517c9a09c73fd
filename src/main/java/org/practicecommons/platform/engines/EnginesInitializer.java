package org.practicecommons.platform.engines;

import org.practicecommons.platform.home.Home;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Starts the engines before the context is put together: they take longest, and need nothing of it but the home. Without
 * this initializer they start with the context.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class EnginesInitializer implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        EngineSettings settings = Binder.get(environment).bindOrCreate(EngineSettings.PREFIX, EngineSettings.class);
        LocalEngines engines = LocalEngines.start(beans.getBean(Home.class), settings, ExternalEngines.of(environment));
        beans.registerSingleton("localEngines", engines);
        beans.registerDisposableBean("localEngines", engines::close);
    }
}
