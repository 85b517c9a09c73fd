package org.practicecommons.knowledge;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.practicecommons.platform.search.SearchDocument;
import org.practicecommons.platform.search.SearchMappings;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeDocument;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.world.Engines;

/**
 * How often the right practice stands first and in the first three, on the real register: 200 random practices per seed,
 * one random edit each. Seeds 1 to 5 are for tuning, 6 to 10 for reporting.
 */
public final class FindBench {
    private static final String PREFIX = "bench-";
    private static final int PRACTICES = 200;
    private static final int BATCH = 500;
    private static final PracticeFilter ANY = new PracticeFilter(null, null, null, null, LocalDate.of(2026, 7, 1));

    private final ElasticsearchClient client;
    private final SearchMappings mappings;
    private final List<Practice> practices;

    private FindBench(ElasticsearchClient client, List<Practice> practices) {
        this.client = client;
        this.mappings = new SearchMappings(client, PREFIX);
        this.practices = practices;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments folder with the data sets; then the seeds, such as {@code 6-10}; then, if not to be started, the
     *     address of an Elasticsearch, in which indices that start with {@value #PREFIX} are replaced
     */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        List<Practice> practices = RealRegister.read(
                data.resolve("practice_pcn_icb_map_2026-07/gp-reg-pat-prac-map.csv.gz"),
                data.resolve("ods_epraccur_2025-11/epraccur.csv.gz"));
        ElasticsearchClient client = arguments.length > 2
                ? ElasticsearchClient.of(c -> c.host(arguments[2]).jsonMapper(new Jackson3JsonpMapper()))
                : Engines.shared().elasticsearch();
        FindBench bench = new FindBench(client, practices);
        bench.fill();
        String[] seeds = arguments[1].split("-", -1);
        bench.report(Integer.parseInt(seeds[0]), Integer.parseInt(seeds[seeds.length - 1]));
        System.exit(0);
    }

    private void fill() throws IOException {
        String index = mappings.alias("practice");
        client.indices().delete(d -> d.index(index).ignoreUnavailable(true));
        try (InputStream body = FindBench.class.getResourceAsStream("/search-mappings/practice.json")) {
            Objects.requireNonNull(body);
            client.indices().create(c -> c.withJson(body).index(index));
        }
        long start = System.nanoTime();
        for (int from = 0; from < practices.size(); from += BATCH) {
            write(index, practices.subList(from, Math.min(practices.size(), from + BATCH)));
        }
        client.indices().refresh(r -> r.index(index));
        System.out.printf("%,d practices indexed in %.1f s%n", practices.size(), (System.nanoTime() - start) / 1e9);
    }

    private void write(String index, List<Practice> some) throws IOException {
        boolean errors = client.bulk(b -> {
                    some.stream()
                            .map(PracticeDocument::of)
                            .forEach(document -> b.operations(o -> o.index(
                                    i -> i.index(index).id(document.id()).document(source(document)))));
                    return b;
                })
                .errors();
        if (errors) {
            throw new IllegalStateException("Some documents were refused");
        }
    }

    private static Map<String, Object> source(SearchDocument document) {
        return document.fields();
    }

    private void report(int firstSeed, int lastSeed) throws IOException {
        measure("name, one edit", firstSeed, lastSeed, (p, random) -> TypingError.in(p.name(), random));
        measure(
                "name, one edit, and town",
                firstSeed,
                lastSeed,
                (p, random) ->
                        TypingError.in(p.name(), random) + " " + p.place().toLowerCase(Locale.ROOT));
        measure("name as it is", firstSeed, lastSeed, (p, random) -> p.name());
        measure("ODS code", firstSeed, lastSeed, (p, random) -> p.odsCode()
                .value()
                .toLowerCase(Locale.ROOT));
        measure("postcode, joined", firstSeed, lastSeed, (p, random) -> String.valueOf(p.postcode())
                .replace(" ", ""));
    }

    private void measure(String what, int firstSeed, int lastSeed, BiFunction<Practice, Random, String> typed)
            throws IOException {
        List<Practice> open = practices.stream()
                .filter(practice -> practice.state() == PracticeState.OPEN)
                .toList();
        Tally tally = new Tally(open);
        for (int seed = firstSeed; seed <= lastSeed; seed++) {
            Random random = new Random(seed);
            List<Practice> drawn = new ArrayList<>(open);
            Collections.shuffle(drawn, random);
            for (Practice practice : drawn.subList(0, PRACTICES)) {
                String text = typed.apply(practice, random);
                long start = System.nanoTime();
                FoundPractices found = new PracticeIndex(client, mappings).find(TypedText.of(text), ANY, 0, 3);
                tally.add(practice, text, found, System.nanoTime() - start);
            }
        }
        System.out.println(tally.line(what));
        tally.misses.forEach(miss -> System.out.println("    " + miss));
    }

    /** Counts answers. */
    private static final class Tally {
        private final Map<String, Long> sharers;
        private final List<String> misses = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();
        private int first;
        private int three;
        private int namesakes;

        Tally(List<Practice> open) {
            sharers = open.stream().collect(Collectors.groupingBy(Practice::name, Collectors.counting()));
        }

        void add(Practice wanted, String typed, FoundPractices found, long took) {
            nanos.add(took);
            List<String> codes =
                    found.hits().stream().map(hit -> hit.odsCode().value()).toList();
            first += codes.indexOf(wanted.odsCode().value()) == 0 ? 1 : 0;
            three += codes.contains(wanted.odsCode().value()) ? 1 : 0;
            if (!codes.contains(wanted.odsCode().value())) {
                boolean onlyNamesakes =
                        found.hits().stream().allMatch(hit -> hit.name().equals(wanted.name()));
                namesakes += onlyNamesakes ? 1 : 0;
                misses.add("\"%s\" for %s (name of %d): %s"
                        .formatted(
                                typed,
                                wanted.name(),
                                sharers.get(wanted.name()),
                                found.hits().stream().map(PracticeHit::name).toList()));
            }
        }

        String line(String what) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "%-26s first %5.1f %%   first three %5.1f %%   missed only for namesakes %4.1f %%   median %.1f ms, 95 %% %.1f ms",
                    what,
                    100.0 * first / sorted.length,
                    100.0 * three / sorted.length,
                    100.0 * namesakes / sorted.length,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[(int) (sorted.length * 0.95)] / 1e6);
        }
    }
}
