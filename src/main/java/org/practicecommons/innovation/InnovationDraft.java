package org.practicecommons.innovation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Visibility;

/**
 * What is told of a piece of work. Only four things are needed to publish: title, summary, challenge and population.
 *
 * @param kind where it comes from
 * @param title at most {@value #LONGEST_TITLE} characters
 * @param summary what was done, in one line of at most {@value #LONGEST_SUMMARY} characters
 * @param challenges ids of challenges it addresses, at most {@value #MOST_TERMS}
 * @param populations ids of groups it is for, at most {@value #MOST_TERMS}
 * @param digital how much of it is digital; null when nobody said
 * @param passages what else is told, each at most {@value Passage#LONGEST} characters
 * @param described where it happens, what it aims at, what helped, who leads it: ids of terms
 * @param visibility to whom it is shown once it is out
 * @param invited organisations that see it too, as {@code partner/DP001}
 */
public record InnovationDraft(
        InnovationKind kind,
        String title,
        String summary,
        List<String> challenges,
        List<String> populations,
        @Nullable Digital digital,
        Map<Passage, String> passages,
        Described described,
        Visibility visibility,
        List<String> invited) {
    /** Longest title, in characters. */
    public static final int LONGEST_TITLE = 120;
    /** Longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 300;
    /** Most challenges and most groups of one record. */
    public static final int MOST_TERMS = 10;
    /** Most organisations that can be invited to one record. */
    public static final int MOST_INVITED = 20;

    /** Brings texts into one form, leaves empty passages out, and copies the collections. */
    public InnovationDraft {
        title = Prose.line(title);
        summary = Prose.line(summary);
        challenges = challenges.stream().distinct().toList();
        populations = populations.stream().distinct().toList();
        invited = invited.stream().distinct().toList();
        Map<Passage, String> told = new TreeMap<>();
        passages.forEach((passage, text) -> {
            String clean = Prose.text(text);
            if (!clean.isEmpty()) {
                told.put(passage, clean);
            }
        });
        passages = Map.copyOf(told);
    }

    /** What a passage says; empty when nothing is said. */
    public String says(Passage passage) {
        return passages.getOrDefault(passage, "");
    }

    /** Whether any of it is digital. */
    public boolean isDigital() {
        return digital == Digital.PART || digital == Digital.ALL;
    }
}
