package org.practicecommons.engine.elasticsearch.analysis;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The three kinds of token filter that Elasticsearch tells apart. */
final class FilterFactories {
    private FilterFactories() {}

    /** A filter for analyzers only. */
    static AnalysisProvider<TokenFilterFactory> plain(Function<Settings, UnaryOperator<TokenStream>> maker) {
        return (index, environment, name, settings) -> new Plain(name, maker.apply(settings));
    }

    /** A filter that may also stand in a normalizer and is applied to wildcard and prefix terms. */
    static AnalysisProvider<TokenFilterFactory> normalizing(Function<Settings, UnaryOperator<TokenStream>> maker) {
        return (index, environment, name, settings) -> new Normalizing(name, maker.apply(settings));
    }

    /** A filter whose output cannot parse synonyms: it makes several tokens of one. */
    static AnalysisProvider<TokenFilterFactory> multiplying(Function<Settings, UnaryOperator<TokenStream>> maker) {
        return (index, environment, name, settings) -> new Multiplying(name, maker.apply(settings));
    }

    private static class Plain extends AbstractTokenFilterFactory {
        private final UnaryOperator<TokenStream> operation;

        Plain(String name, UnaryOperator<TokenStream> operation) {
            super(name);
            this.operation = operation;
        }

        @Override
        public TokenStream create(TokenStream input) {
            return operation.apply(input);
        }
    }

    private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {
        Normalizing(String name, UnaryOperator<TokenStream> operation) {
            super(name, operation);
        }
    }

    private static final class Multiplying extends Plain {
        Multiplying(String name, UnaryOperator<TokenStream> operation) {
            super(name, operation);
        }

        @Override
        public boolean breaksFastVectorHighlighter() {
            return true;
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            throw new IllegalArgumentException("Token filter [" + name() + "] cannot be used to parse synonyms");
        }
    }
}
