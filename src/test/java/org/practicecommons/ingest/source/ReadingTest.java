package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.ingest.ReadLimits;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.shared.Provenance;

/** What holds for the files of every source. */
class ReadingTest {
    private static final DatasetDescription QOF = Fixtures.described("a.csv", "qof-prevalence", "2029-30");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("org.practicecommons.ingest.source.Fixtures#keys")
    void everySourceIsRecognisedByItsBeginning(String key) {
        byte[] bytes = key.equals("ods-epcn") ? WorkbookFile.epcn().bytes() : Fixtures.bytes(key);
        String period = key.equals("ods-epcn")
                ? "current"
                : Fixtures.candidate(key).dataset().period();

        ReadFile file = Fixtures.readBytes(folder, bytes, Fixtures.described("unnamed", "auto", period));

        assertThat(file.provenance().source()).isEqualTo(key);
    }

    @Test
    void everyFigureCarriesWhereItComesFrom() {
        assertThat(Fixtures.read("qof-prevalence").provenance())
                .isEqualTo(new Provenance(
                        "qof-prevalence",
                        "PREVALENCE_2930.csv",
                        "An invented publisher",
                        "OGL-3.0",
                        "2029-04-01/2030-03-31",
                        LocalDate.of(2030, 3, 31)));
    }

    @Test
    void thePublisherIsTheSourcesOwnWhenNobodySays() {
        ReadFile file = Fixtures.readText(folder, Fixtures.qof(1), QOF);

        assertThat(file.provenance().publisher()).isEqualTo("NHS England");
        assertThat(file.provenance().licence()).isEqualTo("OGL-3.0");
    }

    @Test
    void theHashIsThatOfTheBytesOnTheDisk() {
        byte[] text = Packed.utf8(Fixtures.qof(3));

        String plain = Fixtures.readBytes(folder, text, QOF).sha256();
        String packed = Fixtures.readBytes(folder, Packed.gzip(text), QOF).sha256();

        assertThat(plain).matches("[0-9a-f]{64}").isNotEqualTo(packed);
        assertThat(Fixtures.readBytes(folder, text, QOF).sha256()).isEqualTo(plain);
    }

    @Test
    void gzipAndZipAreReadDirectlyWhateverTheNameSays() {
        ReadFile plain = Fixtures.readText(folder, Fixtures.qof(20), QOF);
        ReadFile gzip = Fixtures.readBytes(folder, Packed.gzip(Packed.utf8(Fixtures.qof(20))), QOF);
        ReadFile zip = Fixtures.readBytes(folder, Packed.zip("b.csv", Fixtures.qof(20)), QOF);
        ReadFile ours = Fixtures.readBytes(folder, Packed.zip("other.csv", "x", "in/a.csv", Fixtures.qof(20)), QOF);

        assertThat(plain.readings()).hasSize(20);
        assertThat(gzip.readings()).isEqualTo(plain.readings());
        assertThat(zip.readings()).isEqualTo(plain.readings());
        assertThat(ours.readings()).isEqualTo(plain.readings());
    }

    @Test
    void columnsMayStandInAnyOrderBesideOthers() {
        ReadFile file = Fixtures.readText(folder, """
                practice list size,Note,GROUP_CODE,Patient_List_Type,register,\u00a0Practice Code
                10,anything,AF,TOTAL,1, z99001\s
                """, QOF);

        assertThat(Fixtures.figures(file, "Z99001", "2029-30"))
                .containsOnly(entry("register_af", 1.0), entry("list_af", 10.0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252"})
    void namesAreReadInBothEncodings(String charset) {
        String text = new String(Fixtures.bytes("patients-map"), StandardCharsets.UTF_8)
                .replace("WILLOW LANE SURGERY", "CAFÉ LANE – SURGERY");

        ReadFile file = Fixtures.readBytes(
                folder,
                text.getBytes(Charset.forName(charset)),
                Fixtures.described("map.csv", "patients-map", "2030-07"));

        assertThat(((Placement) file.facts().getFirst()).name()).isEqualTo("CAFÉ LANE – SURGERY");
    }

    @Test
    void theSameRowAgainIsSkippedAndOneThatSaysOtherwiseRejected() {
        String text = new String(Fixtures.bytes("patients-map"), StandardCharsets.UTF_8);
        String first = text.lines().skip(1).findFirst().orElseThrow();
        String many = text + first + "\n" + first.replace("ZZ1 1AA", "ZZ9 9ZZ") + "\n";

        ReadFile file = Fixtures.SOURCES.read(
                write("map.csv", many),
                Fixtures.described("map.csv", "patients-map", "2030-07"),
                new ReadLimits(1 << 20, 1 << 20, 1 << 20, 0.5, 10));

        assertThat(file.facts()).hasSize(2);
        assertThat(file.report().skipped()).containsOnly(entry("the same row again", 1L));
        assertThat(file.report().rejectedRows()).singleElement().satisfies(row -> assertThat(row.reason())
                .isEqualTo("an earlier row says otherwise"));
    }

    @Test
    void rowsAddUp() {
        ReadFile file = Fixtures.readText(folder, Fixtures.qof(200) + "Z99001,AF,x,TOTAL,1\n,XX,1,TOTAL,1\n", QOF);

        assertThat(file.report().rowsRead()).isEqualTo(202);
        assertThat(file.report().rowsTaken()
                        + file.report().rowsSkipped()
                        + file.report().rejected())
                .isEqualTo(202);
        assertThat(file.report().figuresFound()).isEqualTo(400);
    }

    @Test
    void onlyTheFirstRejectedRowsAreKeptButAllAreCounted() {
        String text = Fixtures.qof(400) + "Z99001,AF,x,TOTAL,1\n".repeat(8);

        ReadFile file =
                Fixtures.SOURCES.read(write("a.csv", text), QOF, new ReadLimits(1 << 20, 1 << 20, 1 << 20, 0.02, 3));

        assertThat(file.report().rejected()).isEqualTo(8);
        assertThat(file.report().rejectedRows()).hasSize(3);
    }

    @Test
    void longValuesAreCutAndNhsNumbersHidden() {
        String number = NhsTestNumbers.number(7);
        String text = Fixtures.qof(200) + "Z99001,AF," + "9".repeat(400) + "x,TOTAL,1\nZ99002,AF," + number + ",T,1\n";

        ReadFile file = Fixtures.readText(folder, text, QOF);

        assertThat(file.report().rejectedRows().getFirst().value()).hasSize(60);
        assertThat(file.report().rejectedRows().getLast().value()).isEqualTo("(hidden)");
    }

    @Test
    void aRefusalForNhsNumbersShowsNoneOfThem() {
        String text = "NHS Number,x\n" + NhsTestNumbers.number(1) + ",1\n";

        assertThatThrownBy(() -> Fixtures.readText(folder, text, QOF))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.NHS_NUMBER);
                    assertThat(refused.inWords()).doesNotContain("999");
                    assertThat(refused).hasMessageNotContaining("999");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "qof-prevalence,2026-07-01",
        "qof-prevalence,2024-04-01/2026-03-31",
        "qof-prevalence,2024-26",
        "patients-age-bands,summer",
        "patients-map,2026-13",
        "practice-ethnicity,the census",
        "icb-successors,April 2026"
    })
    void aPeriodThatTheSourceDoesNotUnderstandIsRefused(String source, String period) {
        assertThatThrownBy(() ->
                        Fixtures.readBytes(folder, Fixtures.bytes(source), Fixtures.described("a.csv", source, period)))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.PERIOD);
                    assertThat(refused.inWords()).contains(period);
                });
    }

    @ParameterizedTest
    @CsvSource({"2024-25,2024-25", "2024/25,2024-25", "2024-2025,2024-25", "1999-04-01/2000-03-31,1999-00"})
    void financialYearsAreReadInTheFormsPeopleUse(String said, String period) {
        ReadFile file = Fixtures.readText(folder, Fixtures.qof(1), Fixtures.described("a.csv", "auto", said));

        assertThat(file.readings().getFirst().period()).isEqualTo(period);
    }

    @Test
    void aFileAboutAnotherMonthThanItIsSaidToBeIsRefused() {
        assertThatThrownBy(() -> Fixtures.readBytes(
                        folder,
                        Fixtures.bytes("patients-age-bands"),
                        Fixtures.described("a.csv", "patients-age-bands", "2030-06")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.inWords())
                        .contains("EXTRACT_DATE", "2030-06"));
    }

    @Test
    void anUnknownSourceIsNamed() {
        assertThatThrownBy(() -> Fixtures.readText(
                        folder, Fixtures.qof(1), Fixtures.described("a.csv", "nothing-known", "2030")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.inWords())
                        .isEqualTo("There is no importer for the source nothing-known yet."));
    }

    private Path write(String name, String text) {
        return Fixtures.write(folder.resolve(name), Packed.utf8(text));
    }
}
