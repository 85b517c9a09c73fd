package org.practicecommons.practice;

import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Refusal;

/** There is no PCN, or no ICB, with this ODS code. */
public final class NoSuchArea extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code as asked for */
    public NoSuchArea(OdsCode code) {
        super(Kind.NOT_FOUND, "no-such-area", code.value());
    }
}
