package org.practicecommons.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * What a practice says about itself to the reader, with a form for its own members.
 *
 * @param practice link to the practice
 * @param notes what the reader may read, the newest first
 * @param edit the form; null for everybody but the practice's own members
 * @param done what has just been done, as a sentence; null when nothing was
 */
record NotesPage(
        Link practice,
        List<NoteLine> notes,
        @Nullable Edit edit,
        @Nullable String done) {
    /**
     * One note.
     *
     * @param shownTo who may read it, in words
     * @param when day on which it was written
     * @param removed whether a moderator removed the text
     * @param own whether the reader may change it
     */
    record NoteLine(String id, String text, String shownTo, String when, boolean removed, boolean own) {}

    /**
     * The form.
     *
     * @param action address it is sent to
     * @param form what was filled in so far
     * @param now the text as somebody else changed it meanwhile; null when nobody did
     * @param problems what must be put right; empty when the form is shown first
     */
    record Edit(String action, NoteForm form, @Nullable String now, List<FieldProblem> problems) {
        /** To whom a note can be shown, as the NHS.UK radios component takes it. */
        public List<Map<String, Object>> choices() {
            return Arrays.stream(Visibility.values())
                    .map(step -> Map.<String, Object>of(
                            "value",
                            step.key(),
                            "text",
                            step.inWords() + ": " + step.meaning(),
                            "checked",
                            step.key().equals(form.visibility())))
                    .toList();
        }

        /** What is wrong with a field; null when nothing is. */
        public @Nullable FieldProblem problem(String field) {
            return new FormPage<>(form, problems, List.of()).problem(field);
        }

        /** Whether it changes a note that is there. */
        public boolean isChange() {
            return form.basis() > 0;
        }
    }

    /** Address of the page of all notes. */
    public String address() {
        return practice.href() + "/notes";
    }

    /** What must be put right, for the summary above the form. */
    public List<FieldProblem> problems() {
        return edit == null ? List.of() : edit.problems();
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems().isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, practice);
    }
}
