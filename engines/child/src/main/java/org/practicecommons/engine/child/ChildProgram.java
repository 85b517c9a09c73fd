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
 * <p>The parent holds the other end of the child's standard input and writes nothing there. The end of that input means
 * that the parent closed it (an orderly stop) or is gone, {@code kill -9} included.
 */
public final class ChildProgram {
    private final PrintStream parent;
    private volatile boolean ready;

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
            Runtime.getRuntime().addShutdownHook(new Thread(() -> child.stop(engine, lock), "stop"));
            child.ready = true;
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
    private void stop(AutoCloseable engine, FileLock lock) {
        Thread.ofPlatform().daemon().name("last-resort").start(Abrupt::endLate);
        try {
            engine.close();
            lock.acquiredBy().close();
        } catch (Exception e) {
            e.printStackTrace(parent);
        }
    }

    private void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            e.printStackTrace(parent);
        }
        if (ready) {
            System.exit(0);
        }
        // Nothing to close yet, and a class data archive of half a start would be kept for ever.
        Abrupt.end();
    }
}
