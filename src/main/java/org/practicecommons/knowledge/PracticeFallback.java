package org.practicecommons.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Finds practices by the graph's own full-text index while Elasticsearch is away. Coarser, but from the same record. */
@Component
class PracticeFallback {
    /** Best hits that are looked at before filters are applied. */
    private static final int MOST = 500;

    /** Words shorter than this must be spelt right. */
    private static final int SHORTEST_FORGIVEN = 4;

    private final Graph graph;
    private final Practices practices;

    PracticeFallback(Graph graph, Practices practices) {
        this.graph = graph;
        this.practices = practices;
    }

    FoundPractices find(TypedText typed, PracticeFilter filter, int from, int size) {
        List<PracticeHit> best = graph.list(
                FallbackQueries.FULL_TEXT,
                Map.of("words", lucene(typed), "most", MOST),
                row -> new PracticeHit(
                        new OdsCode(row.get("code").asString()),
                        row.get("name").asString(),
                        row.get("score").asDouble(),
                        List.of()));
        List<PracticeHit> allowed = allowed(best, filter);
        List<PracticeHit> page = allowed.stream().skip(from).limit(size).toList();
        return new FoundPractices(page, allowed.size(), false, Optional.empty(), true);
    }

    private List<PracticeHit> allowed(List<PracticeHit> hits, PracticeFilter filter) {
        List<String> codes = hits.stream().map(hit -> hit.odsCode().value()).toList();
        List<OdsCode> kept = practices.list(codes, practices.today()).stream()
                .filter(practice -> isWithin(practice, filter))
                .map(Practice::odsCode)
                .toList();
        return hits.stream().filter(hit -> kept.contains(hit.odsCode())).toList();
    }

    private static boolean isWithin(Practice practice, PracticeFilter filter) {
        return (filter.state() == null || filter.state() == practice.state())
                && isBody(filter.pcn(), practice.pcn())
                && isBody(filter.icb(), practice.icb())
                && isBody(filter.region(), practice.region());
    }

    private static boolean isBody(@Nullable OdsCode wanted, Practice.@Nullable Body body) {
        return wanted == null || (body != null && wanted.value().equals(body.code()));
    }

    /** Each word as it is or with one error; codes and postcode in quotation marks. Nothing typed is read as syntax. */
    static String lucene(TypedText typed) {
        List<String> clauses = new ArrayList<>();
        typed.codes().forEach(code -> clauses.add("code:\"" + code + "\"^10"));
        typed.postcode().ifPresent(postcode -> clauses.add("postcode:\"" + postcode + "\"^10"));
        typed.outward().ifPresent(outward -> clauses.add("postcode:\"" + outward + "\"^5"));
        words(typed)
                .forEach(word -> clauses.add(
                        word.length() < SHORTEST_FORGIVEN ? quoted(word) : "(" + quoted(word) + "^3 " + word + "~1)"));
        return clauses.isEmpty() ? quoted(typed.text().replaceAll("[^\\p{L}\\p{N}]", " ")) : String.join(" ", clauses);
    }

    /** Only letters and digits, lower case, so that neither operators nor AND, OR, NOT are left. */
    private static Stream<String> words(TypedText typed) {
        String plain = typed.words().toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet())
                .stream()
                .sorted();
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
