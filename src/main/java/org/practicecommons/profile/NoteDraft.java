package org.practicecommons.profile;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What is to be said, and to whom.
 *
 * @param text at most {@value #LONGEST} characters
 * @param visibility to whom
 * @param invited organisations that see it too, as {@code partner/DP001}; needed when the visibility is
 *     {@link Visibility#INVITED}, at most {@value #MOST_INVITED}
 */
public record NoteDraft(String text, Visibility visibility, List<String> invited) {
    /** Longest note, in characters. */
    public static final int LONGEST = 1000;
    /** Most organisations that can be invited to one note. */
    public static final int MOST_INVITED = 20;

    /** Copies the list and takes spaces at the ends away. */
    public NoteDraft {
        text = text.strip();
        invited = List.copyOf(invited);
    }

    /** What must be put right, in the order of the fields; each key has a {@code .title} and a {@code .detail}. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (text.isEmpty()) {
            found.add(new FieldProblem("text", "note.text-missing"));
        } else if (text.length() > LONGEST) {
            found.add(new FieldProblem("text", "note.text-long"));
        }
        if (visibility == Visibility.INVITED && invited.isEmpty()) {
            found.add(new FieldProblem("invited", "note.invited-missing"));
        } else if (invited.size() > MOST_INVITED) {
            found.add(new FieldProblem("invited", "note.invited-many"));
        }
        return found;
    }
}
