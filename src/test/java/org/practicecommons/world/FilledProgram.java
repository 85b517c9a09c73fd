package org.practicecommons.world;

import java.util.List;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.start.FirstContent;
import org.practicecommons.start.StartSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Fills the program with {@link SmallEngland} in place of the generated England. */
@TestConfiguration(proxyBeanMethods = false)
class FilledProgram {
    @Bean
    @Primary
    FirstContent smallEngland(StartSettings settings) {
        Engines.shared().wipe();
        return new FirstContent(settings) {
            @Override
            public List<ReadFile> files() {
                return SmallEngland.files();
            }
        };
    }
}
