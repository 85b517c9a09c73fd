package org.practicecommons.platform.engines;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One local engine: starts it, starts it again when it dies, and stops it. */
final class ChildEngine {
    private static final Logger LOG = LoggerFactory.getLogger(ChildEngine.class);
    /**
     * The first stop of all takes longer: the virtual machine writes its class data archive, on a slow machine for two
     * minutes. One that is killed then has none, and every later start takes twice as long.
     */
    private static final Duration LONGEST_STOP = Duration.ofMinutes(5);

    private final StatusBoard board;
    private final Supplier<EngineCommand> preparation;
    private final RestartPolicy policy = new RestartPolicy();
    private final Thread supervisor;
    private final Object lock = new Object();
    private @Nullable ChildRun run;
    private boolean stopping;

    /** @param preparation finds and, the first time, unpacks the engine's files; may take a second */
    ChildEngine(StatusBoard board, Supplier<EngineCommand> preparation) {
        this.board = board;
        this.preparation = preparation;
        this.supervisor = Thread.ofPlatform()
                .daemon()
                .name(board.engine().folder() + "-supervisor")
                .unstarted(this::supervise);
    }

    void start() {
        supervisor.start();
    }

    StatusBoard board() {
        return board;
    }

    /** From now on a death is no surprise and nothing is started again. */
    void expectStop() {
        synchronized (lock) {
            stopping = true;
            lock.notifyAll();
        }
    }

    /** Asks the process to end: its standard input closes. Returns at once. */
    void beginStop() {
        expectStop();
        synchronized (lock) {
            if (run != null) {
                run.beginStop();
            }
        }
    }

    /** Waits for the end, and forces it when it takes too long. */
    void awaitStop() {
        try {
            if (!supervisor.join(LONGEST_STOP)) {
                LOG.warn(
                        "{} did not stop within {} s and is killed",
                        board.engine().title(),
                        LONGEST_STOP.toSeconds());
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    private void kill() {
        synchronized (lock) {
            if (run != null) {
                run.kill();
            }
        }
    }

    private void supervise() {
        try {
            EngineCommand command = preparation.get();
            while (runOnce(command)) {
                board.startingAgain();
            }
        } catch (RuntimeException e) {
            LOG.error("{} cannot be started", board.engine().title(), e);
            board.become(State.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** One life of the process. True when it is to be started again. */
    private boolean runOnce(EngineCommand command) {
        String end = live(command);
        synchronized (lock) {
            if (stopping) {
                board.become(State.STOPPED, "");
                return false;
            }
        }
        Optional<Duration> pause = policy.afterDeath(Instant.now());
        if (pause.isEmpty()) {
            LOG.error(
                    "{} {} and died too often; it stays away. Its last lines:\n{}",
                    board.engine().title(),
                    end,
                    board.text());
            board.become(State.FAILED, end);
            return false;
        }
        LOG.warn(
                "{} {}; starting it again in {} s",
                board.engine().title(),
                end,
                pause.get().toSeconds());
        board.become(State.RESTARTING, end);
        return pauseUnlessStopping(pause.get());
    }

    /** Runs the process to its end and says how it ended. */
    private String live(EngineCommand command) {
        try {
            ChildRun begun;
            synchronized (lock) {
                if (stopping) {
                    return "was not started";
                }
                begun = ChildRun.begin(command, board);
                run = begun;
            }
            return begun.follow();
        } catch (IOException e) {
            return "could not be started: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "is no longer watched";
        }
    }

    private boolean pauseUnlessStopping(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        synchronized (lock) {
            try {
                for (long rest = pause.toNanos(); !stopping && rest > 0; rest = end - System.nanoTime()) {
                    TimeUnit.NANOSECONDS.timedWait(lock, rest);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            return !stopping;
        }
    }
}
