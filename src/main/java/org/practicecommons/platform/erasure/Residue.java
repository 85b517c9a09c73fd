package org.practicecommons.platform.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.practicecommons.platform.engines.LocalEngines;
import org.practicecommons.platform.home.Home;
import org.springframework.stereotype.Component;

/** Looks through every file under the home, but for caches that hold only programs, for what should be gone. */
@Component
class Residue {
    private final Home home;

    Residue(LocalEngines engines) {
        this.home = engines.home();
    }

    /** Files in which a piece of one of the texts still stands, relative to the home. */
    List<Path> of(List<String> texts) {
        Fragments fragments = new Fragments(texts);
        List<Path> found = new ArrayList<>();
        if (fragments.isEmpty()) {
            return found;
        }
        try {
            Files.walkFileTree(home.root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(home.cache()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (fragments.areIn(file)) {
                        found.add(home.root().relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE; // Engines remove files while we look.
                }
            });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
