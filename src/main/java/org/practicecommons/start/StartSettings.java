package org.practicecommons.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the program starts with.
 *
 * @param openData folder of public data files to import at the start; null means none. It takes the place of the
 *     generated England
 * @param demoSeed seed of the generated England
 * @param rehearse whether to stop after a {@link Rehearsal}, without graph and search
 */
@ConfigurationProperties("practicecommons")
public record StartSettings(
        @Nullable String openData,
        @DefaultValue("2026") long demoSeed,
        @DefaultValue("false") boolean rehearse) {}
