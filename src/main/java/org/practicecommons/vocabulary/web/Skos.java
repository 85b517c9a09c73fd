package org.practicecommons.vocabulary.web;

import java.util.List;
import org.practicecommons.vocabulary.Dimension;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;

/** A vocabulary as a SKOS concept scheme in Turtle. A concept's address is that of its place on the vocabulary's page. */
final class Skos {
    private final String scheme;
    private final Vocabulary vocabulary;
    private final Vocabularies vocabularies;
    private final StringBuilder out = new StringBuilder();

    /** @param site address of this program, without a slash at the end */
    Skos(String site, Vocabulary vocabulary, Vocabularies vocabularies) {
        this.scheme = site + "/vocabularies/" + vocabulary.key();
        this.vocabulary = vocabulary;
        this.vocabularies = vocabularies;
    }

    String turtle() {
        out.append("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n")
                .append("@prefix dct: <http://purl.org/dc/terms/> .\n")
                .append("@prefix owl: <http://www.w3.org/2002/07/owl#> .\n\n");
        out.append('<').append(scheme).append("> a skos:ConceptScheme ;\n");
        out.append("  dct:title ").append(text(vocabulary.title())).append(" ;\n");
        out.append("  dct:description ").append(text(vocabulary.about())).append(" ;\n");
        out.append("  owl:versionInfo \"")
                .append(vocabularies.version(vocabulary))
                .append("\" .\n");
        List<Term> offered = vocabularies.list(vocabulary);
        offered.forEach(term -> concept(term, false));
        vocabularies.retired(vocabulary).forEach(term -> concept(term, true));
        if (vocabulary.hasDimensions()) {
            for (Dimension dimension : Dimension.values()) {
                collection(dimension, offered);
            }
        }
        return out.toString();
    }

    private void concept(Term term, boolean retired) {
        out.append("\n<").append(scheme).append('#').append(term.id()).append("> a skos:Concept ;\n");
        out.append("  skos:inScheme <").append(scheme).append("> ;\n");
        if (retired) {
            out.append("  owl:deprecated true ;\n");
        } else if (term.broader() == null) {
            out.append("  skos:topConceptOf <").append(scheme).append("> ;\n");
        } else {
            out.append("  skos:broader <")
                    .append(scheme)
                    .append('#')
                    .append(term.broader())
                    .append("> ;\n");
        }
        term.synonyms()
                .forEach(word ->
                        out.append("  skos:altLabel ").append(text(word)).append(" ;\n"));
        out.append("  skos:definition ").append(text(term.summary())).append(" ;\n");
        out.append("  skos:prefLabel ").append(text(term.label())).append(" .\n");
    }

    private void collection(Dimension dimension, List<Term> offered) {
        out.append("\n<").append(scheme).append("#dimension-").append(dimension.key());
        out.append("> a skos:Collection ;\n");
        offered.stream()
                .filter(term -> term.dimensions().contains(dimension.key()))
                .forEach(term -> out.append("  skos:member <")
                        .append(scheme)
                        .append('#')
                        .append(term.id())
                        .append("> ;\n"));
        out.append("  skos:prefLabel ").append(text(dimension.title())).append(" .\n");
    }

    private static String text(String words) {
        String safe = words.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "\"" + safe + "\"@en";
    }
}
