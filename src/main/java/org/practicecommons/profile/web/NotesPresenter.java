package org.practicecommons.profile.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Reach;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Link;
import org.practicecommons.practice.Practice;
import org.practicecommons.profile.ProfileNote;
import org.practicecommons.profile.ProfileNotes;
import org.practicecommons.profile.web.NotesPage.Edit;
import org.practicecommons.profile.web.NotesPage.NoteLine;
import org.springframework.stereotype.Component;

/** Puts the pages of a practice's notes together. */
@Component
class NotesPresenter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ProfileNotes notes;
    private final Reaches reaches;

    NotesPresenter(ProfileNotes notes, Reaches reaches) {
        this.notes = notes;
        this.reaches = reaches;
    }

    /** All notes the caller may read, with an empty form for the practice's own members. */
    NotesPage page(Practice practice, Caller caller, @Nullable String done) {
        return page(practice, caller, new Edit(address(practice), NoteForm.empty(), null, List.of()), done);
    }

    /** The page with a form for a new note that must be put right. */
    NotesPage again(Practice practice, Caller caller, NoteForm form, List<FieldProblem> problems) {
        return page(practice, caller, new Edit(address(practice), form, null, problems), null);
    }

    /** The page of one note that is changed. */
    NotesPage change(Practice practice, String id, NoteForm form, @Nullable String now, List<FieldProblem> problems) {
        Edit edit = new Edit(address(practice) + "/" + id, form, now, problems);
        return new NotesPage(link(practice), List.of(), edit, null);
    }

    private NotesPage page(Practice practice, Caller caller, Edit edit, @Nullable String done) {
        Reach reach = reaches.of(caller);
        List<NoteLine> lines = notes.list(caller, practice.odsCode()).stream()
                .map(note -> line(note, reach))
                .toList();
        boolean own = ProfileNotes.isOwn(caller, practice.odsCode());
        return new NotesPage(link(practice), lines, own ? edit : null, done);
    }

    private static NoteLine line(ProfileNote note, Reach reach) {
        return new NoteLine(
                note.id(),
                note.text(),
                note.belonging().visibility().inWords(),
                DAY.format(LocalDate.ofInstant(note.at(), LONDON)),
                note.removed(),
                reach.changes(note.belonging()));
    }

    private static Link link(Practice practice) {
        return new Link(practice.name(), "/practices/" + practice.odsCode());
    }

    private static String address(Practice practice) {
        return link(practice).href() + "/notes";
    }
}
