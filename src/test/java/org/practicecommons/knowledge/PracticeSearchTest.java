package org.practicecommons.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.practicecommons.platform.engines.ElasticsearchAddress;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.graph.GraphSchema;
import org.practicecommons.platform.search.Parity;
import org.practicecommons.platform.search.Projector;
import org.practicecommons.platform.search.SearchMappings;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeRegister;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.world.Engines;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Finding practices, from the register file through graph and outbox to the answer, on the real engines: children here,
 * an external cluster where addresses are given.
 */
class PracticeSearchTest {
    private static final PracticeFilter ANY = new PracticeFilter(null, null, null, null, InventedPractices.DAY);

    private static AnnotationConfigApplicationContext program;
    private static PracticeSearch search;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "org.practicecommons.practice",
        "org.practicecommons.knowledge",
        "org.practicecommons.platform.search",
        "org.practicecommons.platform.graph"
    })
    static class Parts {
        @Bean(destroyMethod = "")
        Driver driver() {
            return Engines.shared().driver();
        }

        @Bean(destroyMethod = "")
        LocalEngines engines() {
            return Engines.shared().local();
        }

        @Bean
        ElasticsearchAddress address() {
            return Engines.shared().local().elasticsearch();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        Engines.shared().wipe();
        program = new AnnotationConfigApplicationContext(Parts.class);
        program.getBean(GraphSchema.class).apply();
        program.getBean(PracticeRegister.class).apply(List.of(InventedPractices.register(), InventedPractices.map()));
        program.getBean(Projector.class).drain();
        search = program.getBean(PracticeSearch.class);
        // Parity refreshes the index, so that what was written can be found.
        assertThat(program.getBean(Parity.class)
                        .check(PracticeRegister.DOCUMENT)
                        .percent())
                .isEqualTo(100);
    }

    @AfterAll
    static void end() {
        program.close();
        Engines.shared().wipe();
    }

    @Test
    void twentySevenOfThirtyMisspellingsFindTheRightOneInTheFirstThree() {
        List<String> missed = Misspellings.TABLE.entrySet().stream()
                .filter(entry -> !codes(entry.getKey(), ANY, 3).contains(InventedPractices.code(entry.getValue())))
                .map(entry -> entry.getKey() + " for " + entry.getValue())
                .toList();

        assertThat(Misspellings.TABLE).hasSize(30);
        assertThat(missed).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Z99010,                     Abberwick Medical Centre, odsCode
                    ' z99 010 ',                Abberwick Medical Centre, odsCode
                    'zq1 0aa',                  Abberwick Medical Centre, postcode
                    ZQ10AA,                     Abberwick Medical Centre, postcode
                    'abberwick',                Abberwick Medical Centre, name
                    'abberwick med ctr',        Abberwick Medical Centre, name
                    'saint aldwyns',            St Aldwyn's Surgery,      name
                    'pomfrey and quince',       Drs Pomfrey & Quince,     name
                    'the surgery great fenwick', The Surgery,             name
                    'acorn lodge',              Oakapple Surgery,         name
                    'oakapple surgery',         Oakapple Surgery,         aliases
                    """)
    void oneBoxUnderstandsCodePostcodeNameAndAlias(String typed, String name, String field) {
        FoundPractices found = search.find(typed, ANY, 1, 3);

        assertThat(found.degraded()).isFalse();
        PracticeHit first = found.hits().getFirst();
        assertThat(first.odsCode().value()).isEqualTo(InventedPractices.code(name));
        assertThat(first.matched()).extracting(Match::field).contains(field);
    }

    @ParameterizedTest
    @CsvSource({"zq3", "'ZQ 3'", "Zq3"})
    void theFirstHalfOfAPostcodeFindsAllOfItsPractices(String typed) {
        FoundPractices found = search.find(typed, ANY, 1, 20);

        assertThat(found.hits())
                .hasSize(8)
                .allSatisfy(hit -> assertThat(hit.matched().getFirst().term()).startsWith("ZQ3"));
    }

    @Test
    void townAndPcnAreUnderstood() {
        assertThat(search.find("ottermouth", ANY, 1, 50).hits()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(search.find("ottermouth estuary pcn", ANY, 1, 3)
                        .hits()
                        .getFirst()
                        .matched())
                .contains(new Match("pcnName", "Ottermouth Estuary PCN"));
    }

    @Test
    void filtersNarrow() {
        PracticeFilter inPcn = new PracticeFilter(new OdsCode("U99001"), null, null, null, InventedPractices.DAY);
        PracticeFilter closed = new PracticeFilter(null, null, null, PracticeState.CLOSED, InventedPractices.DAY);

        assertThat(search.find("surgery", inPcn, 1, 50).total()).isEqualTo(1);
        assertThat(codes("wrenwood clinic", closed, 3)).containsExactly("Z99050");
    }

    @Test
    void anOpenPracticeStandsBeforeAClosedOneOfTheSameName() {
        assertThat(codes("wrenwood clinic", ANY, 2).getLast()).isEqualTo("Z99050");
    }

    @Test
    void aMisspeltNameIsSaidToBeTheClosest() {
        FoundPractices near = search.find("abberwik medical centre", ANY, 1, 3);

        assertThat(near.closest()).isTrue();
        assertThat(near.didYouMean()).contains("Abberwick Medical Centre");
        assertThat(search.find("abberwick medical centre", ANY, 1, 3).closest()).isFalse();
    }

    @Test
    void pagesFollowOneAnother() {
        List<String> first = codes("surgery", ANY, 5);
        FoundPractices second = search.find("surgery", ANY, 2, 5);

        assertThat(second.hits()).extracting(hit -> hit.odsCode().value()).doesNotContainAnyElementsOf(first);
        assertThat(search.find("surgery", ANY, 100_000, 100).hits()).isEmpty();
    }

    @Test
    void suggestionsAreAtMostTen() {
        assertThat(search.suggest("sur")).hasSize(10);
        assertThat(search.suggest("abberw").getFirst().url()).isEqualTo("/practices/Z99010");
    }

    static Stream<String> oddInput() {
        return Stream.of(
                "",
                "   ",
                "\u0000\u0001",
                "\"",
                "'",
                "\\",
                "*",
                "?",
                "a*",
                "~",
                "name:x AND NOT y",
                "(((",
                "]}",
                "/.*/",
                "surgery~2^9",
                "&&||!",
                "{\"query\":{}}",
                "😀🏥",
                "👩🏽‍⚕️ surgery",
                "\uD800",
                "Ａｂｂｅｒｗｉｃｋ",
                "x".repeat(10_240),
                "surgery ".repeat(1_280),
                "%00",
                "<script>alert(1)</script>",
                "'; DROP INDEX practice_search; //",
                "\u202Esurgery",
                "a\tb\nc",
                "-1",
                "AND",
                "NOT",
                "OR OR",
                "TO");
    }

    @ParameterizedTest
    @MethodSource("oddInput")
    void oddInputIsNeverAnError(String typed) {
        assertThat(search.find(typed, ANY, 1, 10).degraded()).isFalse();
        assertThat(fallback().find(typed, ANY, 1, 10).total()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"Z99010", "zq1 0aa", "abberwick", "abberwik medical center"})
    void theGraphAnswersWhileElasticsearchIsAway(String typed) {
        FoundPractices found = fallback().find(typed, ANY, 1, 3);

        assertThat(found.degraded() || TypedText.of(typed).isEmpty()).isTrue();
        assertThat(found.hits().getFirst().odsCode().value()).isEqualTo("Z99010");
    }

    /** The same search with a client that nobody answers. */
    private static PracticeSearch fallback() {
        return Away.SEARCH;
    }

    private static final class Away {
        static final PracticeSearch SEARCH = new PracticeSearch(
                new PracticeIndex(
                        ElasticsearchClient.of(c -> c.host("http://127.0.0.1:1")),
                        program.getBean(SearchMappings.class)),
                program.getBean(PracticeFallback.class),
                program.getBean(Practices.class));
    }

    private static List<String> codes(String typed, PracticeFilter filter, int size) {
        return search.find(typed, filter, 1, size).hits().stream()
                .map(hit -> hit.odsCode().value())
                .toList();
    }
}
