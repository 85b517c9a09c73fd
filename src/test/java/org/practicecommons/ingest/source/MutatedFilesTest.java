package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.ingest.ReadReport;

/** Whatever happens to a file on its way, it is read or refused, and never anything else. */
class MutatedFilesTest {
    private static final List<BiFunction<byte[], Random, byte[]>> MUTATIONS = List.of(
            MutatedFilesTest::flipBytes,
            MutatedFilesTest::cutOff,
            MutatedFilesTest::dropPart,
            MutatedFilesTest::repeatPart,
            MutatedFilesTest::insertOddText,
            MutatedFilesTest::swapFields,
            (bytes, random) -> Packed.gzip(bytes),
            (bytes, random) -> flipBytes(Packed.gzip(bytes), random),
            (bytes, random) -> flipBytes(Packed.zip("a", new String(bytes, StandardCharsets.ISO_8859_1)), random),
            (bytes, random) -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
    private static final List<String> ODD = List.of(
            "\"",
            ",",
            "\n",
            "\r",
            "\0",
            "NaN",
            "-1",
            "1e308",
            "\ufeff",
            "é",
            "{",
            "}",
            "[[",
            "<html>",
            "=1+1",
            "NA",
            "\"\"\"",
            "9990000018",
            "\u2028",
            "9".repeat(5_000));

    private static final Map<String, Valid> VALID =
            Fixtures.keys().stream().collect(Collectors.toMap(Function.identity(), Valid::of));

    private static Path folder = Path.of("");

    /** A file that nothing has happened to yet. */
    private record Valid(byte[] bytes, String period) {
        static Valid of(String source) {
            return source.equals("ods-epcn")
                    ? new Valid(WorkbookFile.epcn().bytes(), "current")
                    : new Valid(
                            Fixtures.bytes(source),
                            Fixtures.candidate(source).dataset().period());
        }
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("mutated");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("a"));
        Files.deleteIfExists(folder);
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(Fixtures.keys());
    }

    @Property(tries = 600)
    void aMutatedFileIsReadOrRefused(@ForAll("sources") String source, @ForAll long seed) {
        Random random = new Random(seed);
        Valid valid = Objects.requireNonNull(VALID.get(source));
        byte[] bytes = valid.bytes();
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes = MUTATIONS.get(random.nextInt(MUTATIONS.size())).apply(bytes, random);
        }
        DatasetDescription dataset = Fixtures.described("a", random.nextBoolean() ? source : "auto", valid.period());
        Fixtures.write(folder.resolve("a"), bytes);

        try {
            check(Fixtures.SOURCES.read(folder.resolve("a"), dataset));
        } catch (FileRefused refused) {
            assertThat(refused.inWords()).endsWith(".").doesNotContain("\0");
        }
    }

    private static void check(ReadFile file) {
        ReadReport report = file.report();
        assertThat(report.rowsTaken()).isPositive();
        assertThat(file.facts().size() + file.readings().size() + file.records().size())
                .isPositive();
        assertThat(file.records())
                .allSatisfy(record -> assertThat(record.title()).isNotBlank().hasSizeLessThanOrEqualTo(120));
        assertThat(file.readings())
                .allSatisfy(reading ->
                        assertThat(reading.figures().values()).isNotEmpty().allMatch(Double::isFinite));
        assertThat(report.figuresFound())
                .isEqualTo(file.readings().stream()
                        .mapToLong(reading -> reading.figures().size())
                        .sum());
    }

    private static byte[] flipBytes(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(8); i >= 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] cutOff(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] dropPart(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(40));
        return Packed.joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] repeatPart(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        return Packed.joined(bytes, Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] insertOddText(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        byte[] odd = Packed.utf8(ODD.get(random.nextInt(ODD.size())));
        return Packed.joined(Packed.joined(Arrays.copyOf(bytes, at), odd), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] swapFields(byte[] bytes, Random random) {
        String[] fields = new String(bytes, StandardCharsets.ISO_8859_1).split(",", -1);
        int a = random.nextInt(fields.length);
        int b = random.nextInt(fields.length);
        String kept = fields[a];
        fields[a] = fields[b];
        fields[b] = kept;
        return String.join(",", fields).getBytes(StandardCharsets.ISO_8859_1);
    }
}
