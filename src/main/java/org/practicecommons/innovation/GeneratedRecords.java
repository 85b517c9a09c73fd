package org.practicecommons.innovation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records that nobody wrote, for the demonstration network only and marked as made up: in all stages, stopped ones too, with
 * others who took them up. From {@code innovation/generated-records.json}.
 */
@Component
public class GeneratedRecords {
    private static final Innovation.Source MADE_UP = new Innovation.Source(
            "The demonstration network", "Practice Commons", "", "", true, "", List.of(), List.of());
    private static final List<Stage> WAY = List.of(
            Stage.SPOTTING, Stage.UNDERSTANDING, Stage.PLANNING, Stage.TRYING, Stage.REVIEWING, Stage.EMBEDDING);
    private static final int MOST_ADOPTERS = 3;

    private record File(String version, List<Told> records) {}

    private record Told(
            String title,
            String summary,
            List<String> challenges,
            List<String> populations,
            String stage,
            String kind,
            @Nullable String digital,
            List<String> types,
            List<String> settings,
            List<String> aims,
            List<String> enablers,
            String leadRole,
            Map<String, String> passages) {
        InnovationDraft draft() {
            Map<Passage, String> told = new EnumMap<>(Passage.class);
            passages.forEach((key, text) -> told.put(Passage.ofKey(key).orElseThrow(), text));
            return new InnovationDraft(
                    InnovationKind.ofKey(kind).orElseThrow(),
                    title,
                    summary,
                    challenges,
                    populations,
                    digital == null ? null : Digital.ofKey(digital).orElseThrow(),
                    told,
                    new Described(types, settings, aims, enablers, List.of(), leadRole),
                    Visibility.PUBLIC,
                    List.of());
        }
    }

    private final Graph graph;
    private final Journeys journeys;
    private final Clock clock;

    GeneratedRecords(Graph graph, Journeys journeys, Clock clock) {
        this.graph = graph;
        this.journeys = journeys;
        this.clock = clock;
    }

    /**
     * Gives generated practices their records, once.
     *
     * @param practices whose work it is; each in turn leads one
     */
    public void settle(List<Organisation> practices) {
        List<Told> all = load().records();
        boolean there = graph.find(InnovationQueries.BY_ID, Map.of("id", id(all.getFirst())), row -> true)
                .isPresent();
        if (there || practices.isEmpty()) {
            return;
        }
        SplittableRandom chance = new SplittableRandom(all.size());
        graph.change(tx -> {
            for (int at = 0; at < all.size(); at++) {
                Organisation lead = practices.get(at % practices.size());
                write(tx, all.get(at), lead, chance);
                adopt(tx, all.get(at), lead, practices, chance);
            }
        });
    }

    private void write(TransactionContext tx, Told told, Organisation lead, SplittableRandom chance) {
        Stage stage = Stage.ofKey(told.stage()).orElseThrow();
        Instant now = clock.instant();
        Map<String, @Nullable Object> record =
                ReadRecords.properties(id(told), lead, told.draft(), stage, MADE_UP, now);
        Recording.write(tx, InnovationQueries.ADD, id(told), record, told.draft());
        Recording.tieLead(tx, id(told), lead);
        walk(tx, told, lead, stage, chance);
    }

    /** Some months in each stage, up to where it is now. */
    private void walk(TransactionContext tx, Told told, Organisation who, Stage stage, SplittableRandom chance) {
        int steps = WAY.contains(stage) ? WAY.indexOf(stage) + 1 : WAY.indexOf(Stage.TRYING) + 1;
        LocalDate on = LocalDate.now(clock).minusMonths(steps * 4L + 3 + chance.nextInt(12));
        for (int step = 0; step < steps; step++) {
            go(tx, told, who, WAY.get(step), on, "");
            on = on.plusDays(40 + chance.nextInt(70));
        }
        if (!WAY.contains(stage)) {
            go(tx, told, who, stage, on, told.passages().getOrDefault(Passage.LEARNING.key(), ""));
        }
    }

    private void adopt(
            TransactionContext tx,
            Told told,
            Organisation lead,
            List<Organisation> practices,
            SplittableRandom chance) {
        int adopters = Stage.ofKey(told.stage()).orElseThrow().isRoutine() ? chance.nextInt(MOST_ADOPTERS + 1) : 0;
        for (int one = 0; one < adopters; one++) {
            Organisation other = practices.get(chance.nextInt(practices.size()));
            if (!other.is(lead.type(), lead.code())) {
                LocalDate on = LocalDate.now(clock).minusDays(20 + chance.nextInt(200));
                go(tx, told, other, chance.nextBoolean() ? Stage.TRYING : Stage.PLANNING, on, "");
            }
        }
    }

    private void go(TransactionContext tx, Told told, Organisation who, Stage stage, LocalDate on, String learning) {
        Move move = new Move(stage, on, "", learning, false);
        journeys.go(tx, id(told), who, move, Map.of());
        journeys.tell(tx, id(told), who, move, null);
    }

    private static String id(Told told) {
        return UUID.nameUUIDFromBytes(("generated " + told.title()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static File load() {
        try (InputStream in = GeneratedRecords.class.getResourceAsStream("/innovation/generated-records.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), File.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
