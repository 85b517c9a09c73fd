package org.practicecommons.home.web;

import java.util.Optional;
import org.practicecommons.ingest.Imports;
import org.practicecommons.ingest.Source;
import org.springframework.stereotype.Component;

/** Titles of public sources, by key. */
@Component
class SourceTitles {
    private final Imports imports;

    SourceTitles(Imports imports) {
        this.imports = imports;
    }

    Optional<Source> find(String key) {
        return imports.sources().stream()
                .filter(source -> source.key().equals(key))
                .findFirst();
    }

    /** The publisher's title without what stands behind a comma or in brackets; the key where the source is unknown. */
    String shortTitle(String key) {
        return find(key)
                .map(source -> source.title().replaceAll("[,(].*$", "").strip())
                .orElse(key);
    }
}
