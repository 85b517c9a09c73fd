package org.practicecommons.attack;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was tried and what was found, by mode and kind of attack. */
final class Findings {
    private static final int SHOWN = 20;

    private final Map<String, Integer> tried = new LinkedHashMap<>();
    private final Map<String, List<String>> found = new TreeMap<>();

    /** Counts requests of a kind. */
    void tried(String kind, int requests) {
        tried.merge(kind, requests, Integer::sum);
    }

    /** Something that should not be. */
    void found(String kind, String what) {
        found.computeIfAbsent(kind, _ -> new ArrayList<>()).add(what);
    }

    /** Something that should not be, unless it is as it should. */
    void expect(boolean right, String kind, Object what) {
        tried(kind, 1);
        if (!right) {
            found(kind, String.valueOf(what));
        }
    }

    boolean isClean() {
        return found.isEmpty();
    }

    int requests() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    void print(PrintStream out) {
        out.printf("%-62s %9s %9s%n", "tried", "requests", "findings");
        tried.forEach((kind, requests) -> out.printf(
                "%-62s %,9d %,9d%n",
                kind, requests, found.getOrDefault(kind, List.of()).size()));
        out.printf(
                "%-62s %,9d %,9d%n",
                "all", requests(), found.values().stream().mapToInt(List::size).sum());
        found.forEach((kind, list) -> {
            out.println("\nFound: " + kind);
            list.stream().limit(SHOWN).forEach(one -> out.println("  " + one));
            if (list.size() > SHOWN) {
                out.println("  and " + (list.size() - SHOWN) + " more");
            }
        });
    }
}
