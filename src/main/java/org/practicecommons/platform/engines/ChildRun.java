package org.practicecommons.platform.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.practicecommons.platform.engines.EngineStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of an engine's process, from its start to its end. */
record ChildRun(Process process, StatusBoard board, long begun) {
    private static final Logger LOG = LoggerFactory.getLogger(ChildRun.class);

    static ChildRun begin(EngineCommand command, StatusBoard board) throws IOException {
        return new ChildRun(command.start(), board, System.nanoTime());
    }

    /** Reads what the process prints until it ends, and says how it ended. */
    String follow() throws InterruptedException {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line;
            while ((line = output.readLine()) != null) {
                heard(line);
            }
        } catch (IOException e) {
            LOG.debug("The output of {} cannot be read any more", board.engine().title(), e);
        }
        return "ended with code " + process.waitFor();
    }

    private void heard(String line) {
        if (line.equals("READY")) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            LOG.info(
                    "{} (process {}) answers at {} after {} ms",
                    board.engine().title(),
                    process.pid(),
                    board.address(),
                    millis);
            board.become(State.READY, "");
        } else {
            LOG.debug("{}: {}", board.engine().folder(), line);
            board.printed(line);
        }
    }

    /** Asks the process to end: a byte and the end of its input. The end alone would mean that this program is gone. */
    void beginStop() {
        try (OutputStream input = process.getOutputStream()) {
            input.write('\n');
        } catch (IOException e) {
            LOG.debug("{} had closed its input already", board.engine().title(), e);
        }
    }

    void kill() {
        process.destroyForcibly();
    }
}
