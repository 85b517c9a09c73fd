package org.practicecommons.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Folders of the program's own machine that its operator may name: all, or those below {@code
 * practicecommons.import-root} where that is set.
 */
@Component
class ServerFolders {
    private final Optional<Path> root;

    ServerFolders(@Value("${practicecommons.import-root:}") String root) {
        this.root = Optional.of(root.strip()).filter(name -> !name.isEmpty()).map(Path::of);
    }

    /** The folder of that name, links followed; empty when there is none, or it lies elsewhere. */
    Optional<Path> find(String name) {
        try {
            Path folder = Path.of(name).toRealPath();
            return !name.isBlank() && Files.isDirectory(folder) && isBelowRoot(folder)
                    ? Optional.of(folder)
                    : Optional.empty();
        } catch (InvalidPathException | IOException absent) {
            return Optional.empty();
        }
    }

    private boolean isBelowRoot(Path folder) throws IOException {
        return root.isEmpty() || folder.startsWith(root.get().toRealPath());
    }
}
