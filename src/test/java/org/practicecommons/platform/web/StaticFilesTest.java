package org.practicecommons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the front-end build made, and the lock file it was made from. */
class StaticFilesTest {
    @Test
    void styleAsksForNothingFromElsewhere() throws IOException {
        String style = new ClassPathResource("static/assets/main.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(style).contains(".nhsuk-button").doesNotContain("@font-face", "http:", "https:", "sourceMappingURL");
    }

    @Test
    void everyPictureTheStyleNamesIsThere() throws IOException {
        String style = new ClassPathResource("static/assets/main.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(Pattern.compile("url\\(([^)]+)\\)").matcher(style).results()).allSatisfy(found -> assertThat(
                        new ClassPathResource("static/assets/" + found.group(1).replace("\"", "")).exists())
                .as(found.group(1))
                .isTrue());
    }

    @Test
    void scriptIsSmallAndWithoutMap() throws IOException {
        ClassPathResource script = new ClassPathResource("static/assets/main.js");
        assertThat(script.contentLength()).isBetween(1_000L, 40_000L);
        assertThat(script.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("sourceMappingURL");
    }

    @Test
    void lockFileNamesNoRegistry() throws IOException {
        assertThat(Files.readAllLines(Path.of("main/frontend/package-lock.json")))
                .noneMatch(line -> line.contains("\"resolved\"") || line.contains("registry"));
    }
}
