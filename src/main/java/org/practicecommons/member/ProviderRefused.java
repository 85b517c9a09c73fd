package org.practicecommons.member;

import org.practicecommons.shared.Refusal;

/** What came back from a provider does not say who somebody is, or is no answer to what this browser asked. */
public final class ProviderRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says no more than that. */
    public ProviderRefused() {
        super(Kind.FORBIDDEN, "provider-refused");
    }
}
