package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** The member may know of the thing, but not do this with it. */
public final class MayNot extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param what key of the words for what was refused: {@code may-not.WHAT.title} and {@code .detail} */
    public MayNot(String what, Object... arguments) {
        super(Kind.FORBIDDEN, "may-not." + what, arguments);
    }
}
