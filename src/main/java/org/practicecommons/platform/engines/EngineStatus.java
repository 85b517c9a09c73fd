package org.practicecommons.platform.engines;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * How an engine is doing.
 *
 * @param engine which one
 * @param state what it does now
 * @param address where it answers, or will answer once ready
 * @param since when it came into this state
 * @param restarts how often it was started again since the program began
 * @param reason why it is restarting or failed, else empty
 * @param lastLines the last lines it printed, oldest first, at most 40
 */
public record EngineStatus(
        Engine engine, State state, URI address, Instant since, int restarts, String reason, List<String> lastLines) {

    /** The states of an engine's life. */
    public enum State {
        /** It runs elsewhere, by configuration; the program neither starts nor stops it. */
        EXTERNAL,
        /** Its process runs and does not answer yet. */
        STARTING,
        /** It answers. */
        READY,
        /** It died and will be started again after a pause. */
        RESTARTING,
        /** It died too often and stays away until the program is started again. */
        FAILED,
        /** The program is stopping. */
        STOPPED
    }

    /** Whether the engine can be used now, as far as the program knows. */
    public boolean isUsable() {
        return state == State.READY || state == State.EXTERNAL;
    }
}
