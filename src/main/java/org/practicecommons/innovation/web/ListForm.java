package org.practicecommons.innovation.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Stage;

/** What a list of records is narrowed to; empty fields do not narrow. */
record ListForm(String challenge, String population, String stage, String practice) {
    /** Fields left out of the request are empty. */
    ListForm {
        challenge = clean(challenge);
        population = clean(population);
        stage = clean(stage);
        practice = clean(practice).toUpperCase(Locale.ROOT);
    }

    InnovationFilter filter() {
        return new InnovationFilter(
                some(challenge),
                some(population),
                Stage.ofKey(stage).orElse(null),
                null,
                some(practice),
                null,
                RecordStatus.PUBLISHED);
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
