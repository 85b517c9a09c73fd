package org.practicecommons.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What a practice says when it names a challenge.
 *
 * @param since since when it has been one; null when nobody can say
 * @param note what it is like here, at most {@value #LONGEST_NOTE} characters; empty when nothing is said. Line ends
 *     are one character each, and other control characters are left out.
 */
public record Naming(@Nullable Since since, String note) {
    /** Longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** Brings the note into one form, so that the same words are the same note. */
    public Naming {
        note = note.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", " ")
                .strip();
    }

    /**
     * What is against the rules, in the order of the fields.
     *
     * @return the field and the key of the refusal, whose sentence is {@code KEY.detail}
     */
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> found = new ArrayList<>();
        if (since != null && since.firstDay().isAfter(today)) {
            found.add(new FieldProblem("since", "naming.since-future"));
        }
        if (since != null && since.firstDay().getYear() < Since.FIRST_YEAR) {
            found.add(new FieldProblem("since", "naming.since-early"));
        }
        if (note.length() > LONGEST_NOTE) {
            found.add(new FieldProblem("note", "naming.note-long"));
        }
        return found;
    }
}
