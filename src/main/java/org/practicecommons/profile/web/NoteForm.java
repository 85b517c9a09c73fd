package org.practicecommons.profile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.profile.NoteDraft;
import org.practicecommons.profile.ProfileNote;

/**
 * The form in which a practice says something about itself, as it was filled in.
 *
 * @param text what is said
 * @param visibility key of a {@link Visibility}
 * @param invited organisations, such as {@code partner/DP001}, with commas or spaces between them
 * @param version of the note that is changed; null for a new one
 */
record NoteForm(
        String text,
        String visibility,
        String invited,
        @Nullable Long version) {
    /** Fields left out of the request are empty. */
    NoteForm {
        text = clean(text);
        visibility = clean(visibility);
        invited = clean(invited);
    }

    static NoteForm empty() {
        return new NoteForm("", Visibility.MEMBERS.key(), "", null);
    }

    static NoteForm of(ProfileNote note) {
        return new NoteForm(
                note.text(),
                note.belonging().visibility().key(),
                String.join(", ", note.belonging().invited()),
                note.version());
    }

    /** The same words for another version of the note. */
    NoteForm forVersion(long other) {
        return new NoteForm(text, visibility, invited, other);
    }

    /** What must be put right, in the order of the fields; each key leads to its sentence. */
    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        draft().problems().forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        if (chosen().isEmpty()) {
            found.add(new FieldProblem("visibility", "note.visibility-missing.detail"));
        }
        return found;
    }

    /** What the form says. */
    NoteDraft draft() {
        List<String> organisations = Arrays.stream(invited.split("[,\\s]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
        return new NoteDraft(text, chosen().orElse(Visibility.PRIVATE), organisations);
    }

    /** The version that was read, 0 when the request says none: no note has that. */
    long basis() {
        return version == null ? 0 : version;
    }

    private Optional<Visibility> chosen() {
        return Visibility.ofKey(visibility);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
