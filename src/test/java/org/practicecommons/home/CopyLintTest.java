package org.practicecommons.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that we never use to people (pages.md, "Words"), and marks that our content policy forbids in a page. */
class CopyLintTest {
    private static final Path RESOURCES = Path.of("main/resources");
    private static final Path PAGES = Path.of("main/java/org/practicecommons/home");
    private static final Pattern FORBIDDEN_WORDS = Pattern.compile(
            "toolkit|\\bworst\\b|\\bfailing\\b|league|best practice\\b|\\busers?\\b|slipped|>[^<]*\\bsubmit\\b[^<]*<");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|th:style|<style|\\son[a-z]+=|javascript:|<script(?![^>]*src=)");
    private static final int LONGEST_TEMPLATE = 65;

    @Test
    void copyHasNoWordThatJudgesOrBores() throws IOException {
        assertThat(Stream.concat(files(RESOURCES, ".html", ".properties"), files(PAGES, ".java"))
                        .flatMap(file -> found(file, FORBIDDEN_WORDS)))
                .isEmpty();
    }

    @Test
    void templatesHaveNothingInline() throws IOException {
        assertThat(files(RESOURCES, ".html").flatMap(file -> found(file, INLINE)))
                .isEmpty();
    }

    @Test
    void templatesStayShort() throws IOException {
        assertThat(files(RESOURCES, ".html").filter(file -> lines(file).size() > LONGEST_TEMPLATE))
                .isEmpty();
    }

    @Test
    void theLintSeesWhatItIsMeantToSee(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<p style=\"x\">The Worst of our users</p>\n<b>Submit</b>");
        assertThat(found(page, FORBIDDEN_WORDS)).hasSize(2);
        assertThat(found(page, INLINE)).hasSize(1);
    }

    private static Stream<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList().stream();
        }
    }

    private static Stream<String> found(Path file, Pattern pattern) {
        return lines(file).stream()
                .filter(line -> pattern.matcher(line.toLowerCase(Locale.ROOT)).find())
                .map(line -> file.getFileName() + ": " + line.strip());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
