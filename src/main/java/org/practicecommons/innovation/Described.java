package org.practicecommons.innovation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of work is described by terms of the vocabularies.
 *
 * @param types what kind of new thing it is
 * @param settings where it happens
 * @param aims what it aims at
 * @param enablers what helped
 * @param policies laws and plans it answers to
 * @param leadRole who leads it, as a role; null when nobody said
 */
public record Described(
        List<String> types,
        List<String> settings,
        List<String> aims,
        List<String> enablers,
        List<String> policies,
        @Nullable String leadRole) {
    private static final Described NOTHING = new Described(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** Copies the lists. */
    public Described {
        types = types.stream().distinct().toList();
        settings = settings.stream().distinct().toList();
        aims = aims.stream().distinct().toList();
        enablers = enablers.stream().distinct().toList();
        policies = policies.stream().distinct().toList();
    }

    /** No terms at all. */
    public static Described nothing() {
        return NOTHING;
    }
}
