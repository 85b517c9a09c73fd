package org.practicecommons.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for texts in every file under a home: the engines' stores, their logs, the program's log. */
final class HomeFiles {
    /** Bytes of a piece; stores cut a text into records. */
    private static final int PIECE = 30;

    private HomeFiles() {}

    /** Files in which a piece of one of the texts stands, relative to the home; caches hold only programs. */
    static List<Path> holding(Path home, List<String> texts) throws IOException {
        List<String> pieces = texts.stream()
                .flatMap(text -> Stream.iterate(0, at -> at + PIECE <= text.length(), at -> at + PIECE)
                        .map(at -> text.substring(at, at + PIECE)))
                .toList();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.startsWith(home.resolve("cache")) && holds(file, pieces)) {
                    found.add(home.relativize(file));
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, List<String> pieces) throws IOException {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return pieces.stream().anyMatch(bytes::contains);
        } catch (NoSuchFileException gone) {
            return false; // Engines remove files while we look.
        }
    }
}
