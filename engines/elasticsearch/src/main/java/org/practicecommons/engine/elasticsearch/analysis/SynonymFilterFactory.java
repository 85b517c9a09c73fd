package org.practicecommons.engine.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * The token filters {@code synonym_graph} and {@code synonym} over rules written in the mapping. As on a full cluster,
 * the rules themselves pass through the part of the chain that stands before the filter.
 */
final class SynonymFilterFactory extends AbstractTokenFilterFactory {
    private final Settings settings;
    private final Function<TokenStream, TokenStream> finish;

    private SynonymFilterFactory(String name, Settings settings, Function<TokenStream, TokenStream> finish) {
        super(name);
        Unsupported.refuse(name, settings, "synonyms_path", "synonyms_set", "format", "lenient");
        this.settings = settings;
        this.finish = finish;
    }

    static TokenFilterFactory graph(IndexSettings index, Environment environment, String name, Settings settings) {
        return new SynonymFilterFactory(name, settings, stream -> stream);
    }

    static TokenFilterFactory flat(IndexSettings index, Environment environment, String name, Settings settings) {
        return new SynonymFilterFactory(name, settings, FlattenGraphFilter::new);
    }

    @Override
    public TokenStream create(TokenStream input) {
        throw new IllegalStateException("Made for each chain, never alone");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> all) {
        try (Analyzer chain = chain(tokenizer, charFilters, before)) {
            return new InChain(name(), parse(chain));
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("The rules of [" + name() + "] cannot be read: " + e.getMessage(), e);
        }
    }

    private static Analyzer chain(
            TokenizerFactory tokenizer, List<CharFilterFactory> charFilters, List<TokenFilterFactory> before) {
        return new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
    }

    private SynonymMap parse(Analyzer chain) throws IOException, ParseException {
        SolrSynonymParser parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), chain);
        parser.parse(new StringReader(String.join("\n", settings.getAsList("synonyms"))));
        return parser.build();
    }

    private final class InChain extends AbstractTokenFilterFactory {
        private final SynonymMap rules;

        InChain(String name, SynonymMap rules) {
            super(name);
            this.rules = rules;
        }

        @Override
        public TokenStream create(TokenStream input) {
            return rules.fst == null ? input : finish.apply(new SynonymGraphFilter(input, rules, false));
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return settings.getAsBoolean("updateable", false) ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
        }
    }
}
