package org.practicecommons.practice;

import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Refusal;

/** There is no practice with this ODS code. */
public final class NoSuchPractice extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param code as asked for */
    public NoSuchPractice(OdsCode code) {
        super(Kind.NOT_FOUND, "no-such-practice", code.value());
    }
}
