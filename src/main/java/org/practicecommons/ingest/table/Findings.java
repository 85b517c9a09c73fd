package org.practicecommons.ingest.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicecommons.innovation.ImportedRecord;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.RegisterFact;

/** What the rows of a file have given so far, each figure and each fact once. */
public final class Findings {
    /** Why a row that says the same again is skipped. */
    public static final String REPEATED = "the same row again";
    /** Why a row without any figure is skipped. */
    public static final String NO_FIGURE = "no figure published";

    private final Map<String, RegisterFact> facts = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, Double>>> figures = new LinkedHashMap<>();
    private final Map<String, ImportedRecord> records = new LinkedHashMap<>();
    private final SortedMap<String, Long> skipped = new TreeMap<>();

    /** Leaves the row out because it is not in scope. */
    public void skip(String reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    /**
     * Keeps a fact.
     *
     * @param identity what makes two facts be about the same thing
     * @return whether it is new; a row that says the same again is skipped
     * @throws MalformedRow when an earlier row says otherwise about the same thing
     */
    public boolean fact(String identity, RegisterFact fact) throws MalformedRow {
        RegisterFact earlier = facts.putIfAbsent(identity, fact);
        if (earlier == null) {
            return true;
        }
        if (!earlier.equals(fact)) {
            throw new MalformedRow("", identity, "an earlier row says otherwise");
        }
        skip(REPEATED);
        return false;
    }

    /**
     * Keeps a record of work; a row that says the same again is skipped.
     *
     * @throws MalformedRow when an earlier row says otherwise about the same work
     */
    public void record(ImportedRecord record) throws MalformedRow {
        ImportedRecord earlier = records.putIfAbsent(record.identity(), record);
        if (earlier == null) {
            return;
        }
        if (!earlier.equals(record)) {
            throw new MalformedRow("", record.identity(), "an earlier row says otherwise");
        }
        skip(REPEATED);
    }

    /**
     * Keeps a row's figures.
     *
     * @param subject ODS code of a practice or PCN
     * @param period what time they are about
     * @throws MalformedRow when an earlier row has another value for one of them
     */
    public void figures(String subject, String period, Figures row) throws MalformedRow {
        if (row.values().isEmpty()) {
            skip(NO_FIGURE);
            return;
        }
        Map<String, Double> known = figures.computeIfAbsent(period, p -> new LinkedHashMap<>())
                .computeIfAbsent(subject, s -> new LinkedHashMap<>());
        refuseOther(subject, known, row.values());
        if (known.keySet().containsAll(row.values().keySet())) {
            skip(REPEATED);
        } else {
            known.putAll(row.values());
        }
    }

    private static void refuseOther(String subject, Map<String, Double> known, Map<String, Double> row)
            throws MalformedRow {
        for (Map.Entry<String, Double> figure : row.entrySet()) {
            Double earlier = known.get(figure.getKey());
            if (earlier != null && !earlier.equals(figure.getValue())) {
                throw new MalformedRow("", subject, "an earlier row has another " + figure.getKey());
            }
        }
    }

    /** All facts, in the order of the file. */
    public List<RegisterFact> facts() {
        return List.copyOf(facts.values());
    }

    /** All records of work, in the order of the file. */
    public List<ImportedRecord> records() {
        return List.copyOf(records.values());
    }

    /** All readings, one for each subject and period, in the order of the file. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        figures.forEach((period, subjects) -> subjects.forEach(
                (subject, values) -> readings.add(new Reading(subject, period, Collections.unmodifiableMap(values)))));
        return readings;
    }

    /** Rows left out, by reason. */
    public SortedMap<String, Long> skipped() {
        return skipped;
    }

    /** How many values there are of each figure. */
    public SortedMap<String, Long> figureCounts() {
        Map<String, Long> counts = new HashMap<>();
        figures.values().forEach(subjects -> subjects.values()
                .forEach(values -> values.keySet().forEach(key -> counts.merge(key, 1L, Long::sum))));
        return new TreeMap<>(counts);
    }
}
