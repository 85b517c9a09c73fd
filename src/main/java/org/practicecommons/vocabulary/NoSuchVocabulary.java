package org.practicecommons.vocabulary;

import org.practicecommons.shared.Refusal;

/** There is no vocabulary with this name. */
public final class NoSuchVocabulary extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchVocabulary() {
        super(Kind.NOT_FOUND, "no-such-vocabulary");
    }
}
