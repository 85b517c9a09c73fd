package org.practicecommons.platform.web;

import java.net.SocketTimeoutException;

/** What is sent does not come fast enough to be waited for: 408. */
public final class BodyTooSlow extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    /** @param taken how many bytes have come */
    public BodyTooSlow(long taken) {
        super("after " + taken + " bytes");
    }
}
