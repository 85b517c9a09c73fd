package org.practicecommons.ingest;

import java.nio.file.Path;
import java.time.Duration;
import org.practicecommons.ingest.source.ImportFolder;
import org.practicecommons.ingest.source.ImportFolder.Candidate;
import org.practicecommons.ingest.source.Sources;

/** Reads every recognised file under a folder, twice, and prints rows per second; the second time is warm. */
public final class ReadBench {
    private static final double NANOS = 1e9;

    private ReadBench() {}

    /**
     * Runs the benchmark.
     *
     * @param arguments the folder, and in any case a second one to show the reports in full
     */
    public static void main(String[] arguments) {
        Sources sources = new Sources();
        for (String round : new String[] {"cold", "warm"}) {
            long start = System.nanoTime();
            ImportFolder.Contents contents = new ImportFolder(sources).scan(Path.of(arguments[0]));
            System.out.printf("%s: scan %.2f s%n", round, (System.nanoTime() - start) / NANOS);
            contents.candidates().forEach(candidate -> print(sources, candidate, arguments.length > 1));
            contents.leftAlone().forEach(left -> System.out.println("  left alone: " + left.reason()));
            System.out.printf("%s: all %.2f s%n", round, (System.nanoTime() - start) / NANOS);
        }
    }

    private static void print(Sources sources, Candidate candidate, boolean full) {
        ReadFile file = sources.read(candidate.file(), candidate.dataset());
        ReadReport report = file.report();
        Duration took = report.took();
        System.out.printf(
                "%-22s %-12s read %,9d taken %,9d skipped %,8d rejected %,4d facts %,7d figures %,9d  %,11.0f rows/s%n",
                candidate.source().key(),
                candidate.dataset().asAt(),
                report.rowsRead(),
                report.rowsTaken(),
                report.rowsSkipped(),
                report.rejected(),
                report.facts(),
                report.figuresFound(),
                report.rowsRead() * NANOS / took.toNanos());
        if (full) {
            System.out.println("    skipped " + report.skipped());
            System.out.println("    figures " + report.figures());
            report.rejectedRows().stream().limit(5).forEach(row -> System.out.println("    " + row));
        }
    }
}
