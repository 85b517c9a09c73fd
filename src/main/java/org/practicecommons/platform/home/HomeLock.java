package org.practicecommons.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * One program per home. The operating system lets go of the lock when the process ends, however it ends. Several contexts
 * within one process (tests) share it.
 */
final class HomeLock {
    private static final Map<Path, HomeLock> HELD = new HashMap<>();

    private final Path home;
    private final FileLock lock;
    private int holders = 1;

    private HomeLock(Path home, FileLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * Takes the lock or says who has it.
     *
     * @throws StartRefused when another process has it
     */
    static HomeLock take(Home home) {
        synchronized (HELD) {
            HomeLock held = HELD.get(home.root());
            if (held == null) {
                held = new HomeLock(home.root(), lock(home));
                HELD.put(home.root(), held);
            } else {
                held.holders++;
            }
            return held;
        }
    }

    void release() {
        synchronized (HELD) {
            holders--;
            if (holders == 0) {
                HELD.remove(home);
                close();
            }
        }
    }

    private void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(Home home) {
        Path file = home.file("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            // One byte far behind the text, so that the text stays readable where locks are mandatory.
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                channel.close();
                throw inUse(home, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8)));
            return lock;
        } catch (IOException e) {
            throw new StartRefused(
                    "The home folder " + home.root() + " cannot be written: " + e,
                    "Choose another folder with --home, or give this user the right to write there.");
        }
    }

    private static String text() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static StartRefused inUse(Home home, String pid) {
        return new StartRefused(
                "The home folder " + home.root() + " is in use by a running Practice Commons, process " + pid + ".",
                "Use that one, stop it (kill " + pid + "), or start with another folder: --home DIR.");
    }
}
