package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns what several files say about one thing, each on its day, into periods. Where two files differ, the change is put
 * on the best-known day between them: the day the later file gives for it, else the last known day of reorganisation
 * between them, else the later file's day.
 */
final class Timeline {
    /** What a file says; {@code since} is the day the file gives for the start, where it gives one. */
    private record Statement(
            @Nullable String value, @Nullable LocalDate since) {}

    /** A value for the days from {@code from} to before {@code to}; null is open. */
    record Period(
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final NavigableMap<LocalDate, Statement> statements = new TreeMap<>();
    private final NavigableSet<LocalDate> reorganisations;
    private final @Nullable LocalDate beginning;

    /**
     * @param reorganisations days on which changes are known to have taken effect
     * @param beginning day before which nothing can have held, null when there is none
     */
    Timeline(NavigableSet<LocalDate> reorganisations, @Nullable LocalDate beginning) {
        this.reorganisations = reorganisations;
        this.beginning = beginning;
    }

    Timeline() {
        this(new TreeSet<>(), null);
    }

    /** Notes what a file says. Of two on the same day the later call wins. */
    void says(LocalDate day, @Nullable String value, @Nullable LocalDate since) {
        statements.put(day, new Statement(value, since));
    }

    /** The periods in order; days on which nothing holds are left out. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        LocalDate from = null;
        Map.Entry<LocalDate, Statement> current = null;
        for (Map.Entry<LocalDate, Statement> next : statements.entrySet()) {
            if (current == null) {
                from = start(next);
            } else if (!Objects.equals(
                    current.getValue().value(), next.getValue().value())) {
                LocalDate change = changeBetween(current.getKey(), next);
                add(periods, current.getValue().value(), from, change);
                from = change;
            }
            current = next;
        }
        if (current != null) {
            add(periods, current.getValue().value(), from, null);
        }
        return periods;
    }

    private @Nullable LocalDate start(Map.Entry<LocalDate, Statement> first) {
        LocalDate since = first.getValue().since();
        LocalDate known = since != null && !since.isAfter(first.getKey()) ? since : null;
        if (beginning == null) {
            return known;
        }
        return known == null || known.isBefore(beginning) ? beginning : known;
    }

    private LocalDate changeBetween(LocalDate before, Map.Entry<LocalDate, Statement> next) {
        LocalDate since = next.getValue().since();
        if (since != null && since.isAfter(before) && !since.isAfter(next.getKey())) {
            return since;
        }
        LocalDate reorganised = reorganisations.floor(next.getKey());
        return reorganised != null && reorganised.isAfter(before) ? reorganised : next.getKey();
    }

    private static void add(
            List<Period> periods, @Nullable String value, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (value != null) {
            periods.add(new Period(value, from, to));
        }
    }
}
