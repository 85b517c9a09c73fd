package org.practicecommons.world;

import org.practicecommons.platform.engines.LocalEngines;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives a Spring test the shared engines instead of ones of its own; they outlive its context. */
@TestConfiguration(proxyBeanMethods = false)
public class EnginesConfiguration {
    @Bean(destroyMethod = "")
    LocalEngines localEngines() {
        return Engines.shared().local();
    }
}
