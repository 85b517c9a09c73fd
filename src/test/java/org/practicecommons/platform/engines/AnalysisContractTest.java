package org.practicecommons.platform.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.world.Engines;

/**
 * What the search mappings may rely on, wherever Elasticsearch runs. Expected tokens are those of Elasticsearch's own
 * modules, so the suite passes on a full cluster too.
 */
@ExtendWith(Engines.Parameter.class)
class AnalysisContractTest {
    private final ElasticsearchClient elasticsearch;

    AnalysisContractTest(Engines engines) {
        this.elasticsearch = engines.elasticsearch();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"analyzer":"english","text":"The running foxes"}                                          | run fox
            {"analyzer":"standard","text":"The Quick Foxes"}                                           | the quick foxes
            {"tokenizer":"standard","filter":["lowercase","asciifolding"],"text":"Café"}               | cafe
            {"tokenizer":"standard","filter":[{"type":"stemmer","language":"light_english"}],"text":"surgeries"} | surgery
            {"tokenizer":"standard","filter":[{"type":"stemmer","language":"possessive_english"}],"text":"St John's"} | St John
            {"tokenizer":"standard","filter":["kstem"],"text":"two surgeries"}                         | two surgery
            {"tokenizer":"standard","filter":["porter_stem"],"text":"practices"}                       | practic
            {"tokenizer":"keyword","filter":[{"type":"edge_ngram","min_gram":2,"max_gram":4}],"text":"search"} | se sea sear
            {"tokenizer":"whitespace","filter":["word_delimiter_graph"],"text":"PowerShot500-42"}      | Power Shot 500 42
            {"tokenizer":"standard","filter":["lowercase",{"type":"synonym_graph","synonyms":["gp => general practice"]}],"text":"GP list"} | general practice list
            {"tokenizer":"standard","filter":["lowercase",{"type":"synonym","synonyms":["tv, television"]}],"text":"TV"} | television tv
            {"tokenizer":"standard","char_filter":["html_strip"],"text":"<b>one</b> two"}              | one two
            {"tokenizer":"keyword","char_filter":[{"type":"pattern_replace","pattern":"[^A-Z0-9]","replacement":""}],"text":"SW1A 1AA"} | SW1A1AA
            {"tokenizer":"keyword","char_filter":[{"type":"mapping","mappings":["& => and"]}],"text":"A & B"} | A and B
            {"tokenizer":"keyword","filter":[{"type":"pattern_replace","pattern":"\\\\s+","replacement":""}],"text":"B1 2CD"} | B12CD
            {"tokenizer":"standard","filter":[{"type":"keyword_marker","keywords":["surgeries"]},"porter_stem"],"text":"surgeries practices"} | surgeries practic
            {"tokenizer":{"type":"edge_ngram","min_gram":1,"max_gram":3,"token_chars":["letter"]},"text":"ab1cde"} | a ab c cd cde
            {"tokenizer":{"type":"ngram","min_gram":3,"max_gram":3,"token_chars":["letter","whitespace"]},"text":"ab c1def"} | ab  b c def
            {"tokenizer":{"type":"pattern","pattern":","},"text":"a,b"}                                 | a b
            {"tokenizer":"standard","filter":["shingle"],"text":"a b"}                                  | a a b b
            """)
    void tokens(String request, String expected) throws IOException {
        AnalyzeRequest analyze = AnalyzeRequest.of(builder -> builder.withJson(new StringReader(request)));

        List<String> tokens = elasticsearch.indices().analyze(analyze).tokens().stream()
                .map(token -> token.token())
                .toList();

        assertThat(String.join(" ", tokens)).isEqualTo(expected);
    }

    @Test
    void normalizersFoldCaseAndAccents() throws IOException {
        elasticsearch.indices().create(create -> create.index("contract-normalizer")
                .withJson(new StringReader("""
                {"settings": {"analysis": {"normalizer": {"folded": {"type": "custom", "filter": ["lowercase", "asciifolding"]}}}},
                 "mappings": {"dynamic": "strict", "properties": {"name": {"type": "keyword", "normalizer": "folded"}}}}
                """)));
        try {
            var tokens = elasticsearch
                    .indices()
                    .analyze(analyze ->
                            analyze.index("contract-normalizer").field("name").text("CAFÉ Road"))
                    .tokens();

            assertThat(tokens).singleElement().satisfies(token -> assertThat(token.token())
                    .isEqualTo("cafe road"));
        } finally {
            elasticsearch.indices().delete(delete -> delete.index("contract-normalizer"));
        }
    }

    @Test
    void synonymsCannotFollowGramsAsOnAFullCluster() {
        assertThatThrownBy(() -> elasticsearch.indices().create(create -> create.index("contract-grams")
                        .withJson(new StringReader("""
                {"settings": {"analysis": {
                   "filter": {"grams": {"type": "edge_ngram"}, "same": {"type": "synonym_graph", "synonyms": ["a, b"]}},
                   "analyzer": {"wrong": {"tokenizer": "standard", "filter": ["grams", "same"]}}}}}
                """))))
                .isInstanceOf(ElasticsearchException.class)
                .hasMessageContaining("cannot be used to parse synonyms");
    }

    @Test
    void clientLearnsTheVersion() throws IOException {
        assertThat(elasticsearch.ping().value()).isTrue();
        assertThat(elasticsearch.info().version().number()).startsWith("9.");
    }
}
