package org.practicecommons.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.ingest.ImportReport.FileOutcome;
import org.practicecommons.ingest.ImportReport.Outcome;
import org.practicecommons.ingest.source.Sources;
import org.practicecommons.population.Dataset;
import org.practicecommons.population.Reading;
import org.springframework.stereotype.Component;

/** The first pass: reads and validates a whole file and writes nothing. */
@Component
class PassOne {
    /**
     * A file after the first pass.
     *
     * @param arrival what to write, null when there is nothing to
     */
    record Read(FileOutcome outcome, @Nullable Arrival arrival) {}

    private final Sources sources;
    private final HeldFiles held;

    PassOne(HeldFiles held, TextDoor door) {
        this.sources = new Sources(door);
        this.held = held;
    }

    Read read(ImportFile file, LocalDate today) {
        if (file.reason() != null) {
            return refused(file, Outcome.NOT_RECOGNISED, file.reason());
        }
        try {
            boolean generated = file.content() != null;
            ReadFile content = generated ? Objects.requireNonNull(file.content()) : fromDisk(file);
            return read(file, content, dataset(content, today, generated));
        } catch (FileRefused refusal) {
            return refused(file, Outcome.REFUSED, refusal.inWords());
        }
    }

    private ReadFile fromDisk(ImportFile file) {
        return sources.read(Objects.requireNonNull(file.path()), Objects.requireNonNull(file.description()));
    }

    private Read read(ImportFile file, ReadFile content, Dataset dataset) {
        Outcome outcome = held.outcome(dataset);
        ReadReport report = content.report();
        FileOutcome told = new FileOutcome(
                file.name(),
                content.provenance().source(),
                dataset.id(),
                outcome,
                null,
                report.rowsRead(),
                report.skipped(),
                report.rejected(),
                report.rejectedRows(),
                report.facts(),
                report.figuresFound(),
                null,
                report.took().toMillis());
        return new Read(told, outcome == Outcome.IMPORTED ? new Arrival(content, dataset) : null);
    }

    private static Read refused(ImportFile file, Outcome outcome, String reason) {
        SortedMap<String, Long> none = new TreeMap<>();
        String source = file.description() == null ? null : file.description().source();
        return new Read(
                new FileOutcome(file.name(), source, null, outcome, reason, 0, none, 0, List.of(), 0, 0, null, 0),
                null);
    }

    private static Dataset.Kind kind(ReadFile file) {
        if (!file.records().isEmpty()) {
            return Dataset.Kind.RECORDS;
        }
        boolean facts = !file.facts().isEmpty();
        boolean readings = !file.readings().isEmpty();
        return facts && readings ? Dataset.Kind.BOTH : facts ? Dataset.Kind.REGISTER : Dataset.Kind.READINGS;
    }

    private static Dataset dataset(ReadFile file, LocalDate today, boolean generated) {
        return new Dataset(
                Dataset.id(file.provenance(), file.sha256()),
                file.provenance(),
                file.sha256(),
                today,
                kind(file),
                (int) file.report().rowsTaken(),
                (int) file.report().figuresFound(),
                file.readings().stream()
                        .map(Reading::period)
                        .distinct()
                        .sorted()
                        .toList(),
                generated);
    }
}
