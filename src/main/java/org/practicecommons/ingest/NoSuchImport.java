package org.practicecommons.ingest;

import org.practicecommons.shared.Refusal;

/** There is no import with this id. */
public final class NoSuchImport extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchImport(String id) {
        super(Kind.NOT_FOUND, "no-such-import", id.length() > 60 ? id.substring(0, 60) : id);
    }
}
