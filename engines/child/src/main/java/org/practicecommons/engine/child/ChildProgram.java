package org.practicecommons.engine.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * An engine as the child of another program: it tells its parent when it is ready and never outlives it.
 *
 * <p>The parent holds the other end of the child's standard input and writes nothing there. The end of that input means
 * that the parent closed it (an orderly stop) or is gone, {@code kill -9} included.
 */
public final class ChildProgram {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final PrintStream parent;

    private ChildProgram(PrintStream parent) {
        this.parent = parent;
    }

    /**
     * Call first: from here on the child ends when its parent does. Waits for the child of an earlier parent that is
     * still closing its files.
     *
     * @param data folder with the engine's data; only one child at a time may have it
     */
    public static ChildProgram begin(Path data) throws IOException {
        // An engine may redirect System.out to its log: keep the real one.
        ChildProgram child = new ChildProgram(System.out);
        Interrupts.ignore();
        Thread.ofPlatform().daemon().name("parent-watch").start(ChildProgram::endWithParent);
        Files.createDirectories(data);
        hold(data.resolve("child.lock"));
        return child;
    }

    /** Tells the parent that the engine answers. */
    public void ready() {
        parent.println("READY");
        parent.flush();
    }

    /** The lock is held until the process ends, so the channel stays open on purpose. */
    @SuppressWarnings("resource")
    private static void hold(Path file) throws IOException {
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).lock();
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Lost the parent: " + e);
        }
        Thread.ofPlatform().daemon().name("last-resort").start(ChildProgram::haltLate);
        System.exit(0);
    }

    /** An engine that hangs while it closes must not stay behind as an orphan. */
    private static void haltLate() {
        try {
            Thread.sleep(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
