package org.practicecommons.ingest;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicecommons.innovation.ImportedRecord;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.shared.Fingerprint;
import org.practicecommons.shared.Provenance;

/**
 * A publisher's file, read and checked to its last row. Nothing has been written anywhere.
 *
 * @param provenance where its figures come from
 * @param sha256 SHA-256 of the file's bytes as they lie on the disk, 64 hexadecimal digits
 * @param facts what it says of the register, in the file's order, each once
 * @param readings what it says of organisations, one for each subject and period
 * @param records what it says of work that was done, each record once
 * @param report how the reading went
 */
public record ReadFile(
        Provenance provenance,
        String sha256,
        List<RegisterFact> facts,
        List<Reading> readings,
        List<ImportedRecord> records,
        ReadReport report) {

    /** Content that was generated, as if it had been read from a file without fault. */
    public static ReadFile generated(Provenance provenance, List<RegisterFact> facts, List<Reading> readings) {
        SortedMap<String, Long> figures = new TreeMap<>();
        readings.forEach(reading -> reading.figures().keySet().forEach(key -> figures.merge(key, 1L, Long::sum)));
        int rows = facts.size() + readings.size();
        ReadReport report = new ReadReport(rows, new TreeMap<>(), 0, List.of(), facts.size(), figures, Duration.ZERO);
        String content = Fingerprint.of(provenance + "|" + facts + "|" + readings);
        return new ReadFile(provenance, content, facts, readings, List.of(), report);
    }
}
