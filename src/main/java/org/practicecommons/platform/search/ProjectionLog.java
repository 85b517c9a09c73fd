package org.practicecommons.platform.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers what happened to the projection since the program started. */
@Component
class ProjectionLog {
    private static final int KEPT = 20;

    private final Clock clock = Clock.systemUTC();
    private final List<String> refused = new ArrayList<>();
    private final Map<String, ParityReport> parity = new TreeMap<>();
    private SearchFacts.@Nullable Failure lastError;
    private boolean away;

    /** Answers whether it worked before. */
    synchronized boolean failed(Exception e) {
        boolean worked = !away;
        lastError = new SearchFacts.Failure(clock.instant(), e.toString());
        away = true;
        return worked;
    }

    /** Whether it failed last. */
    synchronized boolean isBehind() {
        return away;
    }

    synchronized void worked() {
        away = false;
    }

    synchronized void refused(Collection<String> reasons) {
        refused.addAll(reasons);
        if (refused.size() > KEPT) {
            refused.subList(0, refused.size() - KEPT).clear();
        }
    }

    synchronized void checked(ParityReport report) {
        parity.put(report.kind(), report);
    }

    synchronized SearchFacts facts(SearchFacts.Lag lag) {
        return new SearchFacts(
                lag, away, Optional.ofNullable(lastError), List.copyOf(refused), List.copyOf(parity.values()));
    }
}
