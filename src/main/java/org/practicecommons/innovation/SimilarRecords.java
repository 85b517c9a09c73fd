package org.practicecommons.innovation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.graph.Cypher;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Records that look like what somebody is writing: of the same challenge or for the same people, those that share most words
 * first. A hint, never a gate.
 */
@Component
public class SimilarRecords {
    /** How many are shown. */
    public static final int MOST = 5;

    /** Those that share a challenge or a group, the newest of them; parameters challenges, populations, reach. */
    @Cypher(seeks = true)
    static final String CANDIDATES = """
            CALL () {
                UNWIND $challenges AS id
                MATCH (:Challenge {id: id})<-[:ADDRESSES]-(i:Innovation {status: 'PUBLISHED'}) RETURN i
                UNION
                UNWIND $populations AS id
                MATCH (:PopulationGroup {id: id})<-[:FOR]-(i:Innovation {status: 'PUBLISHED'}) RETURN i
            }
            WITH DISTINCT i
            WHERE any(key IN i.audience WHERE key IN $reach)
            WITH i ORDER BY i.changed DESC LIMIT 2000
            """ + InnovationQueries.ROW;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "for",
            "with",
            "our",
            "are",
            "who",
            "from",
            "that",
            "this",
            "their",
            "they",
            "has",
            "have",
            "was",
            "not",
            "but",
            "people",
            "patients",
            "practice");

    private final Graph graph;
    private final Reaches reaches;

    SimilarRecords(Graph graph, Reaches reaches) {
        this.graph = graph;
        this.reaches = reaches;
    }

    /** Records like one that is kept, without itself; as {@link #to(Caller, InnovationDraft, String)}. */
    public List<Innovation> to(Caller caller, Innovation record) {
        return to(caller, record.told(), record.id());
    }

    /**
     * At most {@value #MOST} published records that the caller may read, the most alike first; none where no word is
     * shared.
     *
     * @param id of the record that is being written, which is left out; empty when it has none yet
     */
    public List<Innovation> to(Caller caller, InnovationDraft draft, String id) {
        Map<String, Object> row = new HashMap<>();
        row.put("challenges", draft.challenges());
        row.put("populations", draft.populations());
        row.put("reach", List.copyOf(reaches.of(caller).keys()));
        Set<String> words = words(draft);
        record Likeness(Innovation record, double share) {}
        return graph.list(CANDIDATES, row, InnovationRows::innovation).stream()
                .filter(record -> !record.id().equals(id))
                .map(record -> new Likeness(record, share(words, words(record.told()))))
                .filter(like -> like.share() > 0)
                .sorted(Comparator.comparingDouble(Likeness::share).reversed())
                .limit(MOST)
                .map(Likeness::record)
                .toList();
    }

    /** Dice's coefficient: twice the shared words by all words, 0 to 1. */
    private static double share(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    /** Words of title and summary, cut to their first six letters so that forms of one word are alike. */
    private static Set<String> words(InnovationDraft draft) {
        String text = (draft.title() + " " + draft.summary()).toLowerCase(Locale.UK);
        return WORDS.splitAsStream(text)
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(6, word.length())))
                .collect(Collectors.toSet());
    }
}
