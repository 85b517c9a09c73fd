package org.practicecommons.platform.engines;

import org.practicecommons.shared.Refusal;

/** An engine did not come up, or not in time. */
public final class EngineUnavailable extends Refusal {
    private static final long serialVersionUID = 1L;

    /** @param status the engine's state when waiting for it ended */
    public EngineUnavailable(EngineStatus status) {
        super(Kind.UNAVAILABLE, "engine-is-away", status.engine().title(), status.state(), status.reason());
    }
}
