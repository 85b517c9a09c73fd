package org.practicecommons.engine.elasticsearch.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Whole analyzers by Elasticsearch's names; {@code standard} is in the node itself. */
final class Analyzers {
    private Analyzers() {}

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> all() {
        return Map.of(
                "english", Analyzers::english,
                "stop", Analyzers::stop,
                "simple", (index, environment, name, settings) -> new Fixed(name, new SimpleAnalyzer()),
                "keyword", (index, environment, name, settings) -> new Fixed(name, new KeywordAnalyzer()),
                "whitespace", (index, environment, name, settings) -> new Fixed(name, new WhitespaceAnalyzer()));
    }

    private static AnalyzerProvider<Analyzer> english(
            IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet stopWords = Analysis.parseStopWords(environment, settings, EnglishAnalyzer.getDefaultStopSet());
        CharArraySet unstemmed = Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET);
        return new Fixed(name, new EnglishAnalyzer(stopWords, unstemmed));
    }

    private static AnalyzerProvider<Analyzer> stop(
            IndexSettings index, Environment environment, String name, Settings settings) {
        return new Fixed(
                name,
                new StopAnalyzer(Analysis.parseStopWords(environment, settings, EnglishAnalyzer.getDefaultStopSet())));
    }

    private static final class Fixed extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        Fixed(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
