package org.practicecommons.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.DatasetDescriptions;
import org.practicecommons.ingest.DatasetUndescribed;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.Source;

/**
 * The files under a folder, each with what its {@code dataset.json} says of it: those that can be imported, and those
 * that cannot with the reason. Nothing of them is read but their beginning.
 */
public final class ImportFolder {
    private static final Set<String> NOT_DATA = Set.of("md", "txt", "pdf", "html", "htm");
    private static final int DEPTH = 12;
    /** More files and folders than this are no folder of data: somebody named the wrong one. */
    private static final int MOST_ENTRIES = 20_000;

    private final Sources sources;

    /** A look at folders for files of these sources. */
    public ImportFolder(Sources sources) {
        this.sources = sources;
    }

    /**
     * A file that can be imported.
     *
     * @param file where it lies
     * @param dataset what is said of it, its source named
     * @param source the source that reads it
     * @param bytes its size on the disk
     */
    public record Candidate(Path file, DatasetDescription dataset, Source source, long bytes) {}

    /**
     * A file that is left alone.
     *
     * @param file where it lies
     * @param reason why, in words
     */
    public record LeftAlone(Path file, String reason) {}

    /**
     * What a folder holds, in the order of the paths.
     *
     * @param candidates files that can be imported: register files before figures, then by path
     * @param leftAlone files that cannot
     */
    public record Contents(List<Candidate> candidates, List<LeftAlone> leftAlone) {}

    /**
     * Looks through a folder and the folders in it. Documents and hidden files are passed over in silence.
     *
     * @throws FileRefused when the folder cannot be read
     */
    public Contents scan(Path folder) {
        List<Candidate> candidates = new ArrayList<>();
        List<LeftAlone> leftAlone = new ArrayList<>();
        Map<Path, DatasetDescriptions> described = new HashMap<>();
        for (Path file : files(folder)) {
            try {
                candidates.add(candidate(file, described));
            } catch (FileRefused | DatasetUndescribed e) {
                leftAlone.add(new LeftAlone(file, words(e)));
            }
        }
        candidates.sort(Comparator.comparingInt(candidate -> order(candidate.source())));
        return new Contents(List.copyOf(candidates), List.copyOf(leftAlone));
    }

    private Candidate candidate(Path file, Map<Path, DatasetDescriptions> described) {
        String name = String.valueOf(file.getFileName());
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        DatasetDescription dataset = described
                .computeIfAbsent(folder, DatasetDescriptions::in)
                .of(name)
                .orElseThrow(() -> new DatasetUndescribed(name, DatasetDescriptions.FILE_NAME));
        Source source = sources.choose(file, dataset);
        return new Candidate(file, dataset, source, size(file));
    }

    private int order(Source source) {
        return sources.list().indexOf(source);
    }

    private static String words(RuntimeException refusal) {
        return refusal instanceof FileRefused refused
                ? refused.inWords()
                : "no " + DatasetDescriptions.FILE_NAME
                        + " beside it says where it comes from and what day it is about";
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> tree = Files.walk(folder, DEPTH)) {
            List<Path> entries = tree.limit(MOST_ENTRIES + 1).toList();
            if (entries.size() > MOST_ENTRIES) {
                throw new FileRefused(
                        FileRefused.Reason.TOO_MANY_FILES, String.valueOf(folder.getFileName()), MOST_ENTRIES);
            }
            return entries.stream()
                    .filter(Files::isRegularFile)
                    .filter(ImportFolder::couldBeData)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new FileRefused(FileRefused.Reason.UNREADABLE, String.valueOf(folder.getFileName()));
        }
    }

    private static boolean couldBeData(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && !name.equals(DatasetDescriptions.FILE_NAME)
                && !NOT_DATA.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new FileRefused(FileRefused.Reason.UNREADABLE, String.valueOf(file.getFileName()));
        }
    }
}
