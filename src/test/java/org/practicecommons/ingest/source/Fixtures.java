package org.practicecommons.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.source.ImportFolder.Candidate;
import org.practicecommons.population.Reading;

/** Files in publishers' formats about practices that do not exist. */
final class Fixtures {
    static final Sources SOURCES = new Sources();

    private Fixtures() {}

    static Path folder(String source) {
        URL url = Fixtures.class.getResource("/ingest/" + source);
        if (url == null) {
            throw new IllegalArgumentException("No fixture for " + source);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Candidate candidate(String source) {
        return new ImportFolder(SOURCES).scan(folder(source)).candidates().getFirst();
    }

    static ReadFile read(String source) {
        Candidate candidate = candidate(source);
        return SOURCES.read(candidate.file(), candidate.dataset());
    }

    /** The figures of a subject in a period, empty when there are none. */
    static Map<String, Double> figures(ReadFile file, String subject, String period) {
        return file.readings().stream()
                .filter(reading -> reading.subject().equals(subject))
                .filter(reading -> reading.period().equals(period))
                .map(Reading::figures)
                .findFirst()
                .orElse(Map.of());
    }

    /** A description that says what is needed and no more. */
    static DatasetDescription described(String file, String source, String period) {
        return new DatasetDescription(file, source, null, null, period, LocalDate.of(2030, 7, 1));
    }

    /** A QOF file of practices Z10000, Z10001 and so on, one row each. */
    static String qof(int rows) {
        StringBuilder text =
                new StringBuilder("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n");
        for (int i = 0; i < rows; i++) {
            text.append("Z1%04d,AF,%d,TOTAL,%d%n".formatted(i, i % 90, 1000 + i));
        }
        return text.toString();
    }

    static ReadFile readText(Path folder, String text, DatasetDescription dataset) {
        return readBytes(folder, text.getBytes(StandardCharsets.UTF_8), dataset);
    }

    static ReadFile readBytes(Path folder, byte[] bytes, DatasetDescription dataset) {
        return SOURCES.read(write(folder.resolve(dataset.file()), bytes), dataset);
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String source) {
        try {
            return Files.readAllBytes(candidate(source).file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> keys() {
        return SOURCES.list().stream().map(Source::key).toList();
    }
}
