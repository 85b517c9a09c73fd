package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form in which people write can ask them about names: those that need not are named here. */
class FormsAskAboutNamesTest {
    private static final Path TEMPLATES = Path.of("main/resources/templates");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*?th:action=\"([^\"]+)\"[^>]*?method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern WRITING = Pattern.compile(
            "nhsuk/input ::|nhsuk/character-count ::|fields :: (line|words)\\(|<textarea|<input class=\"nhsuk-input\"");

    /** Addresses, days, figures and codes are written there, and no texts. */
    private static final Set<String> NO_TEXTS = Set.of(
            "@{/sign-in}",
            "@{/administration/domains}",
            "@{${at}}", // Until when an idea is open; who takes part; the figure of a day.
            "@{/join/link}");

    @Test
    void everyFormWithATextHasTheQuestionOfItsOwnAddress() throws IOException {
        Set<String> silent = new TreeSet<>();
        int asking = 0;
        for (Path template : templates()) {
            for (MatchResult form :
                    FORM.matcher(Files.readString(template)).results().toList()) {
                boolean writes = WRITING.matcher(form.group()).find();
                boolean asks = form.group().contains("layout/names :: question(" + form.group(1) + ")");
                asking += asks ? 1 : 0;
                if (writes && !asks && !NO_TEXTS.contains(form.group(1))) {
                    silent.add(template.getFileName() + " " + form.group(1));
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(asking).as("forms that ask").isGreaterThanOrEqualTo(21);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
