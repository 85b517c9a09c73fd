package org.practicecommons.guard;

import java.util.List;
import java.util.SequencedMap;

/** Texts with names beside conditions: whoever sends them is asked whether these are patients, before anything is kept or sent. */
public final class NamesToCheck extends TextRefused {
    private static final long serialVersionUID = 1L;

    NamesToCheck(SequencedMap<String, List<IdentifierKind>> found) {
        super("names-to-check", found);
    }
}
