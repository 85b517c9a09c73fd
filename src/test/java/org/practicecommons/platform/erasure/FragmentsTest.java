package org.practicecommons.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pieces of a text are found wherever they lie, and nothing else is. */
class FragmentsTest {
    private static final String TEXT =
            "Nobody asks why the seventh lantern of Pemberton Quay still hums – not even Zoë.";

    @TempDir
    private Path folder;

    @Property(tries = 300)
    void aPieceIsFoundAtEveryPlace(@ForAll @IntRange(max = 200_000) int at, @ForAll long seed) throws IOException {
        byte[] bytes = new byte[at + 300];
        new Random(seed).nextBytes(bytes);
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        // A record holds any 120 bytes of the text, or fewer at its end: here 47, which hold a whole piece.
        System.arraycopy(text, 10, bytes, at, 2 * Fragments.LENGTH - 1);
        Path file = Files.write(Files.createTempFile("pieces", ".bin"), bytes);
        assertThat(new Fragments(List.of("another text that is not in the file at all", TEXT)).areIn(file))
                .isTrue();
        Files.delete(file);
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException {
        byte[] bytes = new byte[500_000];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(folder.resolve("other"), bytes);
        assertThat(new Fragments(List.of(TEXT)).areIn(file)).isFalse();
        byte[] nearly = Arrays.copyOf(TEXT.getBytes(StandardCharsets.UTF_8), Fragments.LENGTH - 1);
        assertThat(new Fragments(List.of(TEXT)).areIn(Files.write(file, nearly)))
                .isFalse();
    }

    @Test
    void aFileThatIsGoneHoldsNothing() throws IOException {
        assertThat(new Fragments(List.of(TEXT)).areIn(folder.resolve("gone"))).isFalse();
    }

    @Test
    void textsShorterThanAPieceAreNotLookedFor() {
        assertThat(new Fragments(List.of("short", "")).isEmpty()).isTrue();
    }
}
