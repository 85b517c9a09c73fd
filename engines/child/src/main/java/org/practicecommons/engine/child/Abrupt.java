package org.practicecommons.engine.child;

import java.io.IOException;
import java.time.Duration;

/** Ways to end this process when an orderly end is not possible. The engines' files survive that. */
final class Abrupt {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private Abrupt() {}

    /** At once, without the class data archive that even {@code Runtime.halt} would first write. */
    static void end() {
        try {
            new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start().waitFor();
        } catch (IOException e) {
            System.err.println("No command to kill with: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    /** For an engine that hangs while it closes: it must not stay behind as an orphan. */
    static void endLate() {
        try {
            Thread.sleep(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }
}
