package org.practicecommons.knowledge;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.PracticeFields;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.shared.OdsCode;

/**
 * The Elasticsearch query for what was typed. Each way to be right has a fixed worth, so that a code beats a postcode, a
 * postcode a name, a name without errors one with an error, and single words only order what is left. The weights are
 * set by hand; {@code bin/bench-find} measures what they are worth.
 */
final class PracticeQuery {
    /** Marks names of clauses that say "written as typed". */
    static final String EXACT = "exact:";

    /** Marks names of clauses that forgive errors. */
    static final String NEAR = "near:";

    private static final float CODE = 10_000;
    private static final float POSTCODE = 5_000;
    private static final float OUTWARD = 2_000;
    private static final float WHOLE = 200;
    private static final float ONE_ERROR = 150;
    private static final float WITHOUT_EVERYDAY_WORDS = 0.8f;
    private static final String FORGIVING = "AUTO:4,20";

    private PracticeQuery() {}

    static Query of(TypedText typed, PracticeFilter filter) {
        Query found = Query.of(
                q -> q.bool(b -> filtered(b, filter).should(ways(typed)).minimumShouldMatch("1")));
        return Query.of(q -> q.functionScore(f -> f.query(found)
                .functions(
                        f1 -> f1.filter(states(PracticeState.NO_CURRENT_LIST)).weight(0.8))
                .functions(f2 -> f2.filter(states(PracticeState.CLOSED, PracticeState.DORMANT, PracticeState.PROPOSED))
                        .weight(0.7))
                .scoreMode(FunctionScoreMode.First)
                .boostMode(FunctionBoostMode.Multiply)));
    }

    private static List<Query> ways(TypedText typed) {
        List<Query> ways = new ArrayList<>();
        typed.codes().forEach(code -> {
            ways.add(term(PracticeFields.ODS_CODE, code, CODE));
            ways.add(term(PracticeFields.PCN_CODE, code, OUTWARD));
        });
        typed.postcode().ifPresent(postcode -> ways.add(term(PracticeFields.POSTCODE, postcode, POSTCODE)));
        typed.outward().ifPresent(outward -> ways.add(term(PracticeFields.OUTWARD, outward, OUTWARD)));
        if (!typed.words().isEmpty()) {
            ways.addAll(wordWays(typed.words()));
        }
        return ways;
    }

    private static List<Query> wordWays(String words) {
        return List.of(
                wholeNames(words),
                near(PracticeFields.NAME, words, 1, "2<67%"),
                near(PracticeFields.EVERYTHING, words, 0.6f, "2<70%"),
                Query.of(q -> q.match(
                        m -> m.field(PracticeFields.NAME_TRIGRAM).query(words).minimumShouldMatch("50%"))),
                allOf(PracticeFields.NAME_STARTS, words, 0.5f),
                allOf(PracticeFields.ALIASES, words, 1),
                allOf(PracticeFields.PCN_NAME, words, 0.5f),
                allOf(PracticeFields.TOWN, words, 0.5f),
                allOf(PracticeFields.EVERYTHING, words, 1));
    }

    /** A name, perhaps with its town, as one piece: right, or with one error. Automata are dear: no more of these. */
    private static Query wholeNames(String words) {
        return Query.of(q -> q.disMax(d -> d.queries(
                whole(EXACT, PracticeFields.WHOLE_NAMES, words, "0", WHOLE),
                whole(NEAR, PracticeFields.WHOLE_NAMES, words, "1", ONE_ERROR),
                whole(EXACT, PracticeFields.TELLING_NAMES, words, "0", WHOLE * WITHOUT_EVERYDAY_WORDS),
                whole(NEAR, PracticeFields.TELLING_NAMES, words, "AUTO:4,20", ONE_ERROR * WITHOUT_EVERYDAY_WORDS))));
    }

    private static Query whole(String mark, String field, String words, String errors, float worth) {
        Query match = Query.of(q -> q.match(m -> m.field(field).query(words).fuzziness(errors)));
        return Query.of(q -> q.constantScore(c -> c.filter(match).boost(worth).queryName(mark + field)));
    }

    private static Query near(String field, String words, float boost, String least) {
        return Query.of(q -> q.match(m -> m.field(field)
                .query(words)
                .fuzziness(FORGIVING)
                .minimumShouldMatch(least)
                .boost(boost)
                .queryName(NEAR + field)));
    }

    private static Query allOf(String field, String words, float boost) {
        return Query.of(q -> q.match(m ->
                m.field(field).query(words).operator(Operator.And).boost(boost).queryName(EXACT + field)));
    }

    private static Query term(String field, String value, float worth) {
        Query term = Query.of(q -> q.term(t -> t.field(field).value(value)));
        return Query.of(q -> q.constantScore(c -> c.filter(term).boost(worth).queryName(EXACT + field)));
    }

    private static BoolQuery.Builder filtered(BoolQuery.Builder query, PracticeFilter filter) {
        PracticeState state = filter.state();
        if (state != null) {
            query.filter(states(state));
        }
        within(query, PracticeFields.PCN_CODE, filter.pcn());
        within(query, PracticeFields.ICB_CODE, filter.icb());
        within(query, PracticeFields.REGION_CODE, filter.region());
        return query;
    }

    private static void within(BoolQuery.Builder query, String field, @Nullable OdsCode code) {
        if (code != null) {
            query.filter(f -> f.term(t -> t.field(field).value(code.value())));
        }
    }

    private static Query states(PracticeState... states) {
        return Query.of(q -> q.bool(b -> {
            for (PracticeState state : states) {
                b.should(s -> s.term(t -> t.field(PracticeFields.STATUS).value(state.key())));
            }
            return b;
        }));
    }
}
