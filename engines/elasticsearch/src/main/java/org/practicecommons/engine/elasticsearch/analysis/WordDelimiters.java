package org.practicecommons.engine.elasticsearch.analysis;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;

/** The token filter {@code word_delimiter_graph}, with the defaults of Elasticsearch's reference. */
final class WordDelimiters {
    private static final Map<String, Integer> ON_BY_DEFAULT = Map.of(
            "generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS,
            "generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS,
            "split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE,
            "split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
            "stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);
    private static final Map<String, Integer> OFF_BY_DEFAULT = Map.of(
            "catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS,
            "catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS,
            "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL,
            "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL,
            "ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS);

    private WordDelimiters() {}

    static UnaryOperator<TokenStream> of(Settings settings) {
        Unsupported.refuse("word_delimiter_graph", settings, "type_table", "type_table_path", "protected_words_path");
        int flags = flags(settings, ON_BY_DEFAULT, true) | flags(settings, OFF_BY_DEFAULT, false);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        CharArraySet protectedWords = new CharArraySet(settings.getAsList("protected_words"), false);
        return input -> new WordDelimiterGraphFilter(
                input, adjustOffsets, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, protectedWords);
    }

    private static int flags(Settings settings, Map<String, Integer> bits, boolean standard) {
        return bits.entrySet().stream()
                .filter(bit -> settings.getAsBoolean(bit.getKey(), standard))
                .mapToInt(Map.Entry::getValue)
                .reduce(0, (left, right) -> left | right);
    }
}
