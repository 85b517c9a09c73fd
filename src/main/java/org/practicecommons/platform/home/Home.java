package org.practicecommons.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one program keeps what must outlive it. Set by {@code practicecommons.home}, {@code var} when not set.
 *
 * @param root the folder itself, absolute
 */
public record Home(Path root) {
    /** Makes the path absolute, so that children with another working folder understand it. */
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Opens the home for this process: closed to everybody else on the machine, and so is all that it and its children
     * write from now on.
     *
     * @return how many files and folders an earlier version had left open to others
     * @throws StartRefused when it cannot be made or closed
     */
    public int open() {
        try {
            Umask.ownerAlone();
            return new PrivateFolder(root).close();
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefused(
                    "The home folder " + root + " cannot be made or closed to others: " + e,
                    "Choose a folder of your own with --home.");
        }
    }

    /** Folder of that name under the home, made when it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder for log files. */
    public Path log() {
        return folder("log");
    }

    /** Folder for what can be made again: deleting it costs time, never data. */
    public Path cache() {
        return folder("cache");
    }

    /** A file of that name directly in the home; it need not exist. */
    public Path file(String name) {
        return root.resolve(name);
    }
}
