package org.practicecommons.home.web;

import java.util.List;
import org.practicecommons.home.WordsSection;
import org.practicecommons.member.Caller;
import org.practicecommons.profile.ProfileNotes;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Puts the section on what a practice says about itself together. */
@Component
class WordsSections {
    private final ProfileNotes notes;

    WordsSections(ProfileNotes notes) {
        this.notes = notes;
    }

    WordsSection of(OdsCode practice, Caller reader) {
        List<WordsSection.Note> shown = notes.list(reader, practice).stream()
                .filter(note -> !note.removed())
                .map(note -> new WordsSection.Note(
                        note.id(), note.text(), note.belonging().visibility().inWords()))
                .toList();
        return new WordsSection(shown, ProfileNotes.isOwn(reader, practice));
    }
}
