package org.practicecommons.challenge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.CarriedContent;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.vocabulary.Vocabulary;
import org.practicecommons.vocabulary.VocabularyChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the vocabulary into the graph, so that practices and later records can be tied to it. */
@Component
@Order(CarriedContent.WORDS)
class ChallengeVocabulary implements CarriedContent {
    private record Held(Challenge challenge, String version) {}

    private final Graph graph;
    private final Challenges challenges;

    ChallengeVocabulary(Graph graph, Challenges challenges) {
        this.graph = graph;
        this.challenges = challenges;
    }

    /**
     * Makes the graph's vocabulary that of the program. Writes nothing when it is so already. A challenge that is no longer
     * offered is retired, and goes unless something is tied to it.
     *
     * @return whether anything was written
     */
    @Override
    public boolean settle() {
        return settle(challenges.version(), challenges.list());
    }

    @EventListener
    void follow(VocabularyChanged changed) {
        if (changed.vocabulary() == Vocabulary.CHALLENGES) {
            if (changed.wordless() != null) {
                changed.tx()
                        .run(ChallengeQueries.BLANK, Map.of("id", changed.wordless()))
                        .consume();
            }
            write(changed.tx(), challenges.version(), challenges.list());
        }
    }

    boolean settle(String version, List<Challenge> offered) {
        Set<Held> wanted =
                offered.stream().map(challenge -> new Held(challenge, version)).collect(Collectors.toSet());
        Set<Held> held = new HashSet<>(graph.list(ChallengeQueries.HELD, Map.of(), ChallengeVocabulary::held));
        if (held.equals(wanted)) {
            return false;
        }
        graph.change(tx -> write(tx, version, offered));
        return true;
    }

    private static void write(TransactionContext tx, String version, List<Challenge> offered) {
        List<Map<String, @Nullable Object>> rows =
                offered.stream().map(ChallengeVocabulary::row).toList();
        List<String> ids = offered.stream().map(Challenge::id).toList();
        tx.run(ChallengeQueries.PUT, Map.of("rows", rows, "version", version)).consume();
        tx.run(ChallengeQueries.UNTIE).consume();
        tx.run(ChallengeQueries.TIE, Map.of("rows", rows)).consume();
        tx.run(ChallengeQueries.RETIRE, Map.of("ids", ids)).consume();
        tx.run(ChallengeQueries.FORGET).consume();
    }

    private static Held held(Record row) {
        return new Held(challenge(row), row.get("version").asString());
    }

    static Challenge challenge(Record row) {
        return new Challenge(
                row.get("id").asString(),
                row.get("label").asString(),
                row.get("summary").asString(),
                row.get("synonyms").asList(Value::asString),
                row.get("broader").isNull() ? null : row.get("broader").asString());
    }

    private static Map<String, @Nullable Object> row(Challenge challenge) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", challenge.id());
        row.put("label", challenge.label());
        row.put("summary", challenge.summary());
        row.put("synonyms", challenge.synonyms());
        row.put("broader", challenge.broader());
        return row;
    }
}
