package org.practicecommons.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that its owner alone can look into. What members wrote lies in the engines' files as it is: whoever has an
 * account on the machine must not read it there.
 */
final class PrivateFolder {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private final Path root;

    PrivateFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes it if need be, closes it to others, and so everything in it that an earlier version left open.
     *
     * @return how many files and folders in it were open to others
     * @throws IOException when it cannot be made, or belongs to somebody else
     */
    int close() throws IOException {
        Files.createDirectories(root);
        if (!Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
            LOG.warn("The disk of {} does not say who may read a file: see to it that nobody else can", root);
            return 0;
        }
        refuseAnothers();
        // First: from here on nobody else gets in, whatever is still open inside.
        Files.setPosixFilePermissions(root, OWNER);
        int[] closed = {0};
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isSymbolicLink() && closeToOthers(file)) {
                    closed[0]++;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
                if (why instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // An engine that still ends removes files meanwhile.
                }
                throw why;
            }
        });
        return closed[0];
    }

    /** Whoever owns the folder can open it again; an administrator's process is not stopped from closing it first. */
    private void refuseAnothers() throws IOException {
        Path probe = Files.createTempFile(root, "owner", null);
        try {
            if (!Files.getOwner(root).equals(Files.getOwner(probe))) {
                throw new IOException("it belongs to " + Files.getOwner(root).getName());
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean closeToOthers(Path file) {
        try {
            Set<PosixFilePermission> now = new HashSet<>(Files.getPosixFilePermissions(file));
            boolean open = now.removeAll(OTHERS);
            if (open) {
                Files.setPosixFilePermissions(file, now);
            }
            return open;
        } catch (NoSuchFileException gone) {
            return false; // An engine that still ends removes files meanwhile.
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
