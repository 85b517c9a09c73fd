package org.practicecommons.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How an import says how it goes. */
class ImportProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void withoutATerminalEachTenthIsALine() {
        try (ImportProgress progress = ImportProgress.lines(out)) {
            progress.begin("writing", 2_000);
            IntStream.range(0, 20).forEach(i -> progress.step(100));
        }

        assertThat(text().lines())
                .hasSize(11)
                .startsWith("writing", "writing: 200 of 2,000")
                .endsWith("writing: 2,000 of 2,000");
    }

    @Test
    void anUnknownLengthIsALineAtItsBeginning() {
        try (ImportProgress progress = ImportProgress.lines(out)) {
            progress.begin("looking", 0);
            progress.step(5);
            progress.say("done");
        }

        assertThat(text().lines()).containsExactly("looking", "done");
    }

    @Test
    void onATerminalABarMovesOnOneLine() {
        try (ImportProgress progress = ImportProgress.bar(out)) {
            progress.begin("writing", 4);
            progress.step(4);
        }

        assertThat(text()).contains("writing", "100%", "\r");
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
