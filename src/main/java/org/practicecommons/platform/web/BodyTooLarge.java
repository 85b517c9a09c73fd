package org.practicecommons.platform.web;

import java.io.IOException;

/** More was sent than is taken: 413. Seen while it was being read, which ends here. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param most how many bytes are taken */
    public BodyTooLarge(long most) {
        super("more than " + most + " bytes");
    }
}
