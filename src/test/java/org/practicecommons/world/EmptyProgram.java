package org.practicecommons.world;

import org.practicecommons.platform.graph.GraphSchema;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Empties the engines before the program brings the schema up. */
@TestConfiguration(proxyBeanMethods = false)
class EmptyProgram {
    @Bean
    static BeanPostProcessor emptied() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof GraphSchema) {
                    Engines.shared().wipe();
                }
                return bean;
            }
        };
    }
}
