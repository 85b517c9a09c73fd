package org.practicecommons.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What a curator wants a term to be.
 *
 * @param label at most {@value #LONGEST_LABEL} characters
 * @param summary at most {@value #LONGEST_SUMMARY} characters
 * @param synonyms at most {@value #MOST_SYNONYMS}, each as short as a label
 * @param broader id of the term that it is a part of; null at the top
 * @param dimensions keys of {@link Dimension}; at least one for a group of people, none for anything else
 * @param retired whether it is no longer to be offered
 * @param why in one line, at most {@value #LONGEST_WHY} characters
 */
public record TermDraft(
        String label,
        String summary,
        List<String> synonyms,
        @Nullable String broader,
        List<String> dimensions,
        boolean retired,
        String why) {
    /** Longest label or synonym, in characters. */
    public static final int LONGEST_LABEL = 80;
    /** Longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 250;
    /** Longest reason, in characters. */
    public static final int LONGEST_WHY = 200;
    /** Most synonyms of one term. */
    public static final int MOST_SYNONYMS = 30;

    /** Folds spaces and line breaks, and leaves out what is empty or said twice. */
    public TermDraft {
        label = folded(label);
        summary = folded(summary);
        why = folded(why);
        synonyms = synonyms.stream()
                .map(TermDraft::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        broader = broader == null || broader.isBlank() ? null : broader.strip();
        dimensions = dimensions.stream().distinct().toList();
    }

    /** What must be put right, in the order of the fields; each key has a {@code .title} and a {@code .detail}. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        length(found, "label", label, LONGEST_LABEL);
        length(found, "summary", summary, LONGEST_SUMMARY);
        if (synonyms.size() > MOST_SYNONYMS || synonyms.stream().anyMatch(word -> word.length() > LONGEST_LABEL)) {
            found.add(new FieldProblem("synonyms", "term.synonyms-long"));
        }
        length(found, "why", why, LONGEST_WHY);
        return found;
    }

    /** The texts in it, by field. */
    SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        texts.put("label", label);
        texts.put("summary", summary);
        texts.put("synonyms", String.join("\n", synonyms));
        texts.put("why", why);
        return texts;
    }

    /** The term that this would make. */
    Term term(String id) {
        return new Term(id, label, summary, synonyms, broader, dimensions);
    }

    private static void length(List<FieldProblem> found, String field, String text, int longest) {
        if (text.isEmpty()) {
            found.add(new FieldProblem(field, "term." + field + "-missing"));
        } else if (text.length() > longest) {
            found.add(new FieldProblem(field, "term." + field + "-long"));
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
