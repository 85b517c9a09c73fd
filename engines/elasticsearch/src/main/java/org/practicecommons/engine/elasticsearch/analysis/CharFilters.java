package org.practicecommons.engine.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Character filters by Elasticsearch's names. */
final class CharFilters {
    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> all() {
        return Map.of(
                "html_strip", plain(CharFilters::htmlStrip),
                "pattern_replace", requiresAnalysisSettings(normalizing(CharFilters::patternReplace)),
                "mapping", requiresAnalysisSettings(normalizing(CharFilters::mapping)));
    }

    private static AnalysisProvider<CharFilterFactory> plain(Function<Settings, UnaryOperator<Reader>> maker) {
        return (index, environment, name, settings) -> new Plain(name, maker.apply(settings));
    }

    private static AnalysisProvider<CharFilterFactory> normalizing(Function<Settings, UnaryOperator<Reader>> maker) {
        return (index, environment, name, settings) -> new Normalizing(name, maker.apply(settings));
    }

    private static UnaryOperator<Reader> htmlStrip(Settings settings) {
        Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
        return input -> new HTMLStripCharFilter(input, kept);
    }

    private static UnaryOperator<Reader> patternReplace(Settings settings) {
        Pattern pattern = Patterns.required("pattern_replace", settings);
        String replacement = settings.get("replacement", "");
        return input -> new PatternReplaceCharFilter(pattern, replacement, input);
    }

    private static UnaryOperator<Reader> mapping(Settings settings) {
        Unsupported.refuse("mapping", settings, "mappings_path");
        NormalizeCharMap.Builder rules = new NormalizeCharMap.Builder();
        for (String rule : settings.getAsList("mappings")) {
            int arrow = rule.lastIndexOf("=>");
            if (arrow < 0) {
                throw new IllegalArgumentException("Not a mapping: [" + rule + "]");
            }
            rules.add(
                    rule.substring(0, arrow).strip(), rule.substring(arrow + 2).strip());
        }
        NormalizeCharMap map = rules.build();
        return input -> new MappingCharFilter(map, input);
    }

    private static class Plain extends AbstractCharFilterFactory {
        private final UnaryOperator<Reader> operation;

        Plain(String name, UnaryOperator<Reader> operation) {
            super(name);
            this.operation = operation;
        }

        @Override
        public Reader create(Reader input) {
            return operation.apply(input);
        }
    }

    private static final class Normalizing extends Plain implements NormalizingCharFilterFactory {
        Normalizing(String name, UnaryOperator<Reader> operation) {
            super(name, operation);
        }
    }
}
