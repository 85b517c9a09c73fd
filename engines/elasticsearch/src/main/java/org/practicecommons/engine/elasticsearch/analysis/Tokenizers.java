package org.practicecommons.engine.elasticsearch.analysis;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Tokenizers by Elasticsearch's names; {@code standard} is in the node itself. */
final class Tokenizers {
    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.of(
                "keyword", tokenizer(settings -> KeywordTokenizer::new),
                "whitespace", tokenizer(Tokenizers::whitespace),
                "letter", tokenizer(settings -> LetterTokenizer::new),
                "pattern", tokenizer(Tokenizers::pattern),
                "ngram", tokenizer(GramTokenizers::anywhere),
                "edge_ngram", tokenizer(GramTokenizers::edge));
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> maker) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, maker.apply(settings));
    }

    private static Supplier<Tokenizer> whitespace(Settings settings) {
        Unsupported.refuse("whitespace", settings, "max_token_length");
        return WhitespaceTokenizer::new;
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        Pattern pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }
}
