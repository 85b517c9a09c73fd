package org.practicecommons.engine.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;
import static org.practicecommons.engine.elasticsearch.analysis.FilterFactories.multiplying;
import static org.practicecommons.engine.elasticsearch.analysis.FilterFactories.normalizing;
import static org.practicecommons.engine.elasticsearch.analysis.FilterFactories.plain;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/**
 * Token filters by Elasticsearch's names. A filter with a mandatory parameter is wrapped in
 * {@code requiresAnalysisSettings}: the node would otherwise make it with defaults for every index, and fail.
 */
final class TokenFilters {
    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new TreeMap<>();
        normalizers(filters);
        stemmers(filters);
        shapers(filters);
        filters.put("word_delimiter_graph", multiplying(WordDelimiters::of));
        filters.put("synonym_graph", requiresAnalysisSettings(SynonymFilterFactory::graph));
        filters.put("synonym", requiresAnalysisSettings(SynonymFilterFactory::flat));
        return filters;
    }

    private static void normalizers(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("lowercase", normalizing(TokenFilters::lowercase));
        filters.put("uppercase", normalizing(settings -> UpperCaseFilter::new));
        filters.put("trim", normalizing(settings -> TrimFilter::new));
        filters.put("decimal_digit", normalizing(settings -> DecimalDigitFilter::new));
        filters.put("asciifolding", normalizing(TokenFilters::asciifolding));
        filters.put("pattern_replace", requiresAnalysisSettings(normalizing(TokenFilters::patternReplace)));
    }

    private static void stemmers(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("stemmer", plain(Stemmers::of));
        filters.put("kstem", plain(settings -> KStemFilter::new));
        filters.put("porter_stem", plain(settings -> PorterStemFilter::new));
        filters.put("keyword_marker", requiresAnalysisSettings(plain(TokenFilters::keywordMarker)));
    }

    private static void shapers(Map<String, AnalysisProvider<TokenFilterFactory>> filters) {
        filters.put("edge_ngram", multiplying(TokenFilters::edgeNgram));
        filters.put("length", plain(TokenFilters::length));
        filters.put("limit", plain(TokenFilters::limit));
        filters.put("reverse", plain(settings -> ReverseStringFilter::new));
        filters.put("remove_duplicates", plain(settings -> RemoveDuplicatesTokenFilter::new));
        filters.put("flatten_graph", plain(settings -> FlattenGraphFilter::new));
    }

    private static UnaryOperator<TokenStream> lowercase(Settings settings) {
        Unsupported.refuse("lowercase", settings, "language");
        return LowerCaseFilter::new;
    }

    private static UnaryOperator<TokenStream> asciifolding(Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return input -> new ASCIIFoldingFilter(input, preserve);
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        Pattern pattern = Patterns.required("pattern_replace", settings);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return input -> new PatternReplaceFilter(input, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> keywordMarker(Settings settings) {
        Unsupported.refuse("keyword_marker", settings, "keywords_path", "keywords_pattern");
        CharArraySet keywords =
                new CharArraySet(settings.getAsList("keywords"), settings.getAsBoolean("ignore_case", false));
        return input -> new SetKeywordMarkerFilter(input, keywords);
    }

    private static UnaryOperator<TokenStream> edgeNgram(Settings settings) {
        Unsupported.refuse("edge_ngram", settings, "side");
        int least = settings.getAsInt("min_gram", 1);
        int most = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return input -> new EdgeNGramTokenFilter(input, least, most, preserve);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int least = settings.getAsInt("min", 0);
        int most = settings.getAsInt("max", Integer.MAX_VALUE);
        return input -> new LengthFilter(input, least, most);
    }

    private static UnaryOperator<TokenStream> limit(Settings settings) {
        int most = settings.getAsInt("max_token_count", 1);
        boolean consume = settings.getAsBoolean("consume_all_tokens", false);
        return input -> new LimitTokenCountFilter(input, most, consume);
    }
}
