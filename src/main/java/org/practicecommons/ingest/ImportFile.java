package org.practicecommons.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.ingest.source.ImportFolder;
import org.practicecommons.ingest.source.Sources;

/**
 * One file to import, or why it cannot be.
 *
 * @param name file name for people
 * @param path where it lies; null when the content is generated or the file cannot be imported
 * @param description what is said of it
 * @param content content that did not come from a file
 * @param reason why it cannot be imported, null when it can
 */
public record ImportFile(
        String name,
        @Nullable Path path,
        @Nullable DatasetDescription description,
        @Nullable ReadFile content,
        @Nullable String reason) {

    /** A file that somebody described. */
    public static ImportFile of(Path path, DatasetDescription description) {
        return new ImportFile(description.file(), path, description, null, null);
    }

    static ImportFile generated(ReadFile content) {
        return new ImportFile(content.provenance().source(), null, null, content, null);
    }

    static ImportFile notRecognised(String name, String reason) {
        return new ImportFile(name, null, null, null, reason);
    }

    /** The files below a folder: those that can be imported, then those that cannot, with the reason. */
    static List<ImportFile> below(Path folder) {
        ImportFolder.Contents contents = new ImportFolder(new Sources()).scan(folder);
        return Stream.concat(
                        contents.candidates().stream().map(found -> of(found.file(), found.dataset())),
                        contents.leftAlone().stream()
                                .map(left ->
                                        notRecognised(String.valueOf(left.file().getFileName()), left.reason())))
                .toList();
    }
}
