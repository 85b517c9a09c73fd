package org.practicecommons.engine.elasticsearch.analysis;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;

/** The tokenizers {@code ngram} and {@code edge_ngram} with Elasticsearch's classes of characters. */
final class GramTokenizers {
    private GramTokenizers() {}

    static Supplier<Tokenizer> edge(Settings settings) {
        Unsupported.refuse("edge_ngram", settings, "custom_token_chars");
        int least = settings.getAsInt("min_gram", 1);
        int most = settings.getAsInt("max_gram", 2);
        IntPredicate kept = characters(settings.getAsList("token_chars"));
        return () -> new EdgeNGramTokenizer(least, most) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    static Supplier<Tokenizer> anywhere(Settings settings) {
        Unsupported.refuse("ngram", settings, "custom_token_chars");
        int least = settings.getAsInt("min_gram", 1);
        int most = settings.getAsInt("max_gram", 2);
        IntPredicate kept = characters(settings.getAsList("token_chars"));
        return () -> new NGramTokenizer(least, most) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        };
    }

    /** No class given: every character is kept. */
    private static IntPredicate characters(List<String> classes) {
        return classes.stream()
                .map(GramTokenizers::characters)
                .reduce(IntPredicate::or)
                .orElse(character -> true);
    }

    private static IntPredicate characters(String name) {
        return switch (name) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> GramTokenizers::isPunctuation;
            case "symbol" -> GramTokenizers::isSymbol;
            default -> throw new IllegalArgumentException("Unknown token type [" + name + "]");
        };
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
