package org.practicecommons.home;

import java.util.List;

/**
 * What a practice says about itself, in a section of its page.
 *
 * @param notes to the reader, the newest first
 * @param own whether the reader may write more
 */
public record WordsSection(List<Note> notes, boolean own) {
    /**
     * One of them.
     *
     * @param id its place on the page of all notes
     * @param shownTo who else can read it, in words
     */
    public record Note(String id, String text, String shownTo) {}
}
