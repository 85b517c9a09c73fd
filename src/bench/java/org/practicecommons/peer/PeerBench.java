package org.practicecommons.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Times the search for peers against a plain loop over the same floats and against Lucene's HNSW, in one run.
 *
 * <p>Arguments: {@code --data FILE} for a table dumped as {@link BenchMatrix} reads it, else 6,140 made-up practices of
 * 45 figures; {@code --rounds N}. Every figure is the least of the rounds after warm-up. CPU times are of the measuring
 * thread, so they hold on a busy machine; the run on all cores is given in time of day and in CPU time of the process.
 */
public final class PeerBench {
    private static final int BEST = 10;

    private final ContextMatrix matrix;
    private final int rounds;

    private PeerBench(ContextMatrix matrix, int rounds) {
        this.matrix = matrix;
        this.rounds = rounds;
    }

    /** Runs all of it and prints lines of text. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        int data = given.indexOf("--data");
        int times = given.indexOf("--rounds");
        ContextMatrix matrix =
                data < 0 ? BenchMatrix.madeUp(6140, 45, 0.03) : BenchMatrix.read(Path.of(given.get(data + 1)));
        new PeerBench(matrix, times < 0 ? 5 : Integer.parseInt(given.get(times + 1))).measure();
    }

    private void measure() throws IOException {
        PeerMethod method = PeerMethod.standard();
        ScoreTable table = new ScoreTable(matrix, method);
        PeerFinder finder = PeerFinder.of(matrix, method);
        ReferenceLoop loop = new ReferenceLoop(table, BEST);
        say(
                "practices %d, variables %d, cores %d",
                matrix.size(), matrix.variables().size(), cores());
        say("run id %s", finder.run(List.of(), Instant.EPOCH).id());

        Timing query = everyRow(row -> finder.scan(row, PeerScope.ENGLAND, BEST));
        Timing reference = everyRow(loop::nearest);
        Timing run = Timing.ofProcess(rounds, () -> PeerFinder.of(matrix, method));
        say("reference loop, one thread: all England wall %.0f ms, CPU %.0f ms", reference.wallMs(), reference.cpuMs());
        say("all-England run, %d cores: wall %.0f ms, CPU %.0f ms", cores(), run.wallMs(), run.cpuMs());
        say("  ratio to the reference loop: wall %.2f, CPU %.2f", run.wall(reference), run.cpu(reference));
        say("query: wall %.1f µs, CPU %.1f µs", perQuery(query.wallMs()), perQuery(query.cpuMs()));
        say("  ratio to the reference loop: wall %.2f, CPU %.2f", query.wall(reference), query.cpu(reference));
        Timing told = everyRow(row -> finder.peersOf(matrix.practices().get(row), PeerScope.ENGLAND, BEST));
        say("query with reasons for %d: CPU %.1f µs", BEST, perQuery(told.cpuMs()));
        compareWithHnsw(finder, table, query);
    }

    private void compareWithHnsw(PeerFinder finder, ScoreTable table, Timing query) throws IOException {
        for (int connections : new int[] {16, 32}) {
            HnswRival rival = new HnswRival(finder, table, BEST, connections);
            for (int effort = 20; effort <= 2560; effort *= 2) {
                int visits = effort;
                double recall = rival.recall(visits);
                if (recall >= 0.98) {
                    Timing search = everyRow(row -> rival.nearest(row, visits));
                    say(
                            "HNSW M=%d ef=%d recall %.4f: CPU %.1f µs a query, wall %.1f µs",
                            connections, visits, recall, perQuery(search.cpuMs()), perQuery(search.wallMs()));
                    say("  ratio of our query to it: CPU %.2f, wall %.2f", query.cpu(search), query.wall(search));
                    break;
                }
                say("HNSW M=%d ef=%d recall %.4f: below 0.98", connections, visits, recall);
            }
        }
    }

    private Timing everyRow(Work work) throws IOException {
        return Timing.ofThread(rounds, () -> {
            for (int row = 0; row < matrix.size(); row++) {
                work.on(row);
            }
        });
    }

    private double perQuery(double milliseconds) {
        return 1000 * milliseconds / matrix.size();
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    @SuppressWarnings("AnnotateFormatMethod") // Private; all its callers stand above.
    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.UK, format, values));
    }

    /** Something done for one practice. */
    private interface Work {
        void on(int row) throws IOException;
    }
}
