package org.practicecommons.engine.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An engine as the child of another program: it tells its parent when it is ready and never outlives it.
 *
 * <p>The parent holds the other end of the child's standard input. It writes one byte before it closes it for an orderly
 * stop. An end without that byte means that the parent is gone, {@code kill -9} included: the child then closes its files
 * and ends at once, without the class data archive that takes a while to write and that nobody waits for.
 */
public final class ChildProgram {
    private final PrintStream parent;
    /** Closes the engine; null until it runs. */
    private volatile Runnable close;

    private ChildProgram(PrintStream parent) {
        this.parent = parent;
    }

    /** How an engine starts. */
    @FunctionalInterface
    public interface Start {
        /** Returns when the engine answers, with the way to stop it. */
        AutoCloseable start() throws Exception;
    }

    /**
     * Runs the engine until the parent ends. First waits for the child of an earlier parent that is still closing its
     * files.
     *
     * @param data folder with the engine's data; only one child at a time may have it
     */
    public static void run(Path data, Start start) {
        // An engine may redirect System.out to its log: keep the real one.
        ChildProgram child = new ChildProgram(System.out);
        Interrupts.ignore();
        // No daemon: Elasticsearch has only daemon threads, and a virtual machine with none but those ends.
        Thread.ofPlatform().daemon(false).name("parent-watch").start(child::endWithParent);
        try {
            FileLock lock = hold(data);
            AutoCloseable engine = start.start();
            child.close = () -> child.close(engine, lock);
            Runtime.getRuntime().addShutdownHook(new Thread(child.close, "stop"));
            child.parent.println("READY");
            child.parent.flush();
        } catch (Exception | LinkageError e) {
            e.printStackTrace(child.parent);
            child.parent.flush();
            Abrupt.end();
        }
    }

    /** The lock is held until the engine has stopped, so the channel stays open on purpose. */
    @SuppressWarnings("resource")
    private static FileLock hold(Path data) throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(data.resolve("child.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .lock();
    }

    /** The lock goes before the process does: the virtual machine may still write its class data archive. */
    private void close(AutoCloseable engine, FileLock lock) {
        Thread.ofPlatform().daemon().name("last-resort").start(Abrupt::endLate);
        try {
            engine.close();
            lock.acquiredBy().close();
        } catch (Exception e) {
            e.printStackTrace(parent);
        }
    }

    private void endWithParent() {
        boolean asked = isAsked();
        Runnable closing = close;
        if (closing == null) {
            // Nothing to close yet, and a class data archive of half a start would be kept for ever.
            Abrupt.end();
        } else if (asked) {
            System.exit(0);
        } else {
            closing.run();
            Abrupt.end();
        }
    }

    /** Waits for the end of the input, and says whether something came before it. */
    private boolean isAsked() {
        try {
            return System.in.transferTo(OutputStream.nullOutputStream()) > 0;
        } catch (IOException e) {
            e.printStackTrace(parent);
            return false;
        }
    }
}
