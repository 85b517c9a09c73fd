package org.practicecommons.platform.engines;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.practicecommons.platform.engines.EngineStatus.State;

/** Where one engine's state is written by its supervisor and read by everyone else. */
final class StatusBoard {
    private final Engine engine;
    private final URI address;
    private final LastLines lines = new LastLines();
    private final AtomicReference<EngineStatus> status;
    private final Runnable onChange;

    StatusBoard(Engine engine, URI address, State first, Runnable onChange) {
        this.engine = engine;
        this.address = address;
        this.onChange = onChange;
        this.status = new AtomicReference<>(new EngineStatus(engine, first, address, Instant.now(), 0, "", List.of()));
    }

    Engine engine() {
        return engine;
    }

    URI address() {
        return address;
    }

    EngineStatus status() {
        EngineStatus now = status.get();
        return new EngineStatus(
                engine, now.state(), address, now.since(), now.restarts(), now.reason(), lines.toList());
    }

    void printed(String line) {
        lines.add(line);
    }

    String text() {
        return String.join("\n", lines.toList());
    }

    void become(State state, String reason) {
        change(state, status.get().restarts(), reason);
    }

    /** After a death: the same state as at the first start, with one restart more and the reason kept. */
    void startingAgain() {
        EngineStatus now = status.get();
        change(State.STARTING, now.restarts() + 1, now.reason());
    }

    private void change(State state, int restarts, String reason) {
        status.set(new EngineStatus(engine, state, address, Instant.now(), restarts, reason, List.of()));
        onChange.run();
    }
}
