package org.practicecommons.engine.elasticsearch.analysis;

import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;

/** Regular expressions as Elasticsearch's components take them: {@code pattern} and {@code flags}. */
final class Patterns {
    private Patterns() {}

    /** @throws IllegalArgumentException when no pattern is given */
    static Pattern required(String component, Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("[" + component + "] needs a [pattern]");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }
}
