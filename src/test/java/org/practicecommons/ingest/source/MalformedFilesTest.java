package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.ReadLimits;

/** Files that are refused whole, each with the reason that is given. */
class MalformedFilesTest {
    private static final String HEADING = "PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\n";
    private static final String ROW = "Z99001,AF,1,TOTAL,10\n";

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> notWhatTheySay() {
        byte[] good = Packed.utf8(Fixtures.qof(300));
        return Stream.of(
                argumentSet("no bytes", new byte[0], Reason.EMPTY),
                argumentSet("white space", Packed.utf8(" \n\n \n"), Reason.EMPTY),
                argumentSet("gzip of nothing", Packed.gzip(new byte[0]), Reason.EMPTY),
                argumentSet("zip of no file", Packed.zip(), Reason.EMPTY),
                argumentSet("zip of a folder", Packed.zip("folder/", ""), Reason.EMPTY),
                argumentSet("heading only", Packed.utf8(HEADING), Reason.NO_ROWS),
                argumentSet("heading and blank lines", Packed.utf8(HEADING + "\n\n"), Reason.NO_ROWS),
                argumentSet("gzip cut off", Packed.firstHalf(Packed.gzip(good)), Reason.DAMAGED_ARCHIVE),
                argumentSet("gzip with rubbish behind", garbled(Packed.gzip(good)), Reason.DAMAGED_ARCHIVE),
                argumentSet("gzip magic only", new byte[] {0x1f, (byte) 0x8b}, Reason.DAMAGED_ARCHIVE),
                argumentSet("zip cut off", Packed.firstHalf(Packed.zip("a.csv", ROW)), Reason.DAMAGED_ARCHIVE),
                argumentSet("zip of two", Packed.zip("one.csv", HEADING, "two.csv", HEADING), Reason.SEVERAL_FILES),
                argumentSet("zip slip", Packed.zip("../../etc/a.csv", HEADING + ROW), Reason.UNSAFE_ARCHIVE),
                argumentSet("zip slip, backslashes", Packed.zip("..\\a.csv", HEADING + ROW), Reason.UNSAFE_ARCHIVE),
                argumentSet("zip with an absolute path", Packed.zip("/a.csv", HEADING + ROW), Reason.UNSAFE_ARCHIVE),
                argumentSet("zip in a gzip", zipInGzip(), Reason.BINARY),
                argumentSet(
                        "picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, Reason.BINARY),
                argumentSet("nul in a row", Packed.utf8(HEADING + "Z99001,AF,\0,TOTAL,10\n"), Reason.BINARY),
                argumentSet("old Excel", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, Reason.BINARY),
                argumentSet("web page", Packed.utf8("<!DOCTYPE html>\n<html><body>Sign in"), Reason.WEB_PAGE),
                argumentSet("web page without type", Packed.utf8("\n <HTML><body>404"), Reason.WEB_PAGE),
                argumentSet("UTF-16 little", utf16("\ufeff" + HEADING + ROW, true), Reason.ENCODING),
                argumentSet("UTF-16 big", utf16("\ufeff" + HEADING + ROW, false), Reason.ENCODING),
                argumentSet("UTF-16 without mark", utf16(HEADING + ROW, true), Reason.BINARY),
                argumentSet("semicolons", Packed.utf8((HEADING + ROW).replace(',', ';')), Reason.MISSING_COLUMN),
                argumentSet("tabs", Packed.utf8((HEADING + ROW).replace(',', '\t')), Reason.MISSING_COLUMN),
                argumentSet("no heading", Packed.utf8(ROW + ROW), Reason.MISSING_COLUMN),
                argumentSet(
                        "a column less",
                        Packed.utf8("PRACTICE_CODE,GROUP_CODE,REGISTER\nZ99001,AF,1\n"),
                        Reason.MISSING_COLUMN),
                argumentSet("a column twice", Packed.utf8("REGISTER," + HEADING + "1," + ROW), Reason.DOUBLE_COLUMN),
                argumentSet("prose", Packed.utf8("Dear colleague,\nplease find attached\n"), Reason.MISSING_COLUMN),
                argumentSet("JSON", Packed.utf8("{\"rows\": []}"), Reason.MISSING_COLUMN),
                argumentSet("another source", Fixtures.bytes("patients-map"), Reason.OTHER_SOURCE),
                argumentSet("boundaries", Fixtures.bytes("boundary-icb"), Reason.OTHER_SOURCE),
                argumentSet("workbook", WorkbookFile.epcn().bytes(), Reason.OTHER_SOURCE),
                argumentSet(
                        "quotation marks open",
                        Packed.utf8(HEADING + "\"Z99001,AF,1,TOTAL,10\n\"Z99002\"x,AF\n"),
                        Reason.BROKEN_QUOTES),
                argumentSet(
                        "all other registers",
                        Packed.utf8(HEADING + "Z99001,XX,1,TOTAL,10\n"),
                        Reason.NOTHING_IN_SCOPE),
                argumentSet(
                        "a huge line",
                        Packed.utf8(HEADING + "Z99001," + "A".repeat(2 << 20) + ",1,TOTAL,10\n"),
                        Reason.LINE_TOO_LONG),
                argumentSet(
                        "a huge heading", Packed.utf8("X".repeat(2 << 20) + "," + HEADING + ROW), Reason.LINE_TOO_LONG),
                argumentSet("NHS number heading", Packed.utf8("NHS Number," + HEADING + "1," + ROW), Reason.NHS_NUMBER),
                argumentSet("nhs_number heading", Packed.utf8("nhs_number," + HEADING + "1," + ROW), Reason.NHS_NUMBER),
                argumentSet("NHSNo heading", Packed.utf8("NHSNo," + HEADING + "1," + ROW), Reason.NHS_NUMBER),
                argumentSet("NHS numbers under any heading", nhsNumbers("%s"), Reason.NHS_NUMBER),
                argumentSet("NHS numbers with spaces", nhsNumbers("spaced"), Reason.NHS_NUMBER));
    }

    @ParameterizedTest
    @MethodSource
    void notWhatTheySay(byte[] content, Reason reason) {
        assertThat(refusal(content).reason()).isEqualTo(reason);
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                argumentSet("negative count", "Z99001,AF,-1,TOTAL,10", "REGISTER", "negative"),
                argumentSet("NaN", "Z99001,AF,NaN,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("infinity", "Z99001,AF,Infinity,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("overflow", "Z99001,AF,1e999,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("beyond any count", "Z99001,AF,1e12,TOTAL,10", "REGISTER", "not between"),
                argumentSet("hexadecimal", "Z99001,AF,0x10,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("Java suffix", "Z99001,AF,1d,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("thousands", "Z99001,AF,\"1,234\",TOTAL,10", "REGISTER", "thousands separators"),
                argumentSet("per cent", "Z99001,AF,12%,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("suppressed", "Z99001,AF,*,TOTAL,10", "REGISTER", "not a finite number"),
                argumentSet("no practice", ",AF,1,TOTAL,10", "PRACTICE_CODE", "a value is needed here"),
                argumentSet("not a practice", "SURGERY,AF,1,TOTAL,10", "PRACTICE_CODE", "not an ODS code"),
                argumentSet("too few columns", "Z99001,AF,1", "", "as many columns"),
                argumentSet("too many columns", "Z99001,AF,1,TOTAL,10,11", "", "as many columns"),
                argumentSet("the same again otherwise", "Z10000,AF,77,TOTAL,1000", "", "another register_af"));
    }

    @ParameterizedTest
    @MethodSource
    void badValues(String row, String column, String reason) {
        var file = Fixtures.readText(folder, Fixtures.qof(100) + row + "\n", dataset());

        assertThat(file.report().rowsTaken()).isEqualTo(100);
        assertThat(file.report().rejectedRows()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(102);
            assertThat(rejected.column()).isEqualTo(column);
            assertThat(rejected.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @MethodSource("shares")
    void moreThanTwoPerCentMalformedIsTooMany(int bad, boolean refused) {
        String text = Fixtures.qof(1000 - bad) + "Z99001,AF,x,TOTAL,10\n".repeat(bad);

        if (refused) {
            FileRefused refusal = refusal(Packed.utf8(text));
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_MALFORMED);
            assertThat(refusal.inWords()).contains(bad + " of 1000 rows", "REGISTER", "not a finite number");
        } else {
            var report = Fixtures.readText(folder, text, dataset()).report();
            assertThat(report.rejected()).isEqualTo(bad);
            assertThat(report.rowsTaken()).isEqualTo(1000 - bad);
        }
    }

    static Stream<Arguments> shares() {
        return Stream.of(argumentSet("1 %", 10, false), argumentSet("2 %", 20, false), argumentSet("3 %", 30, true));
    }

    @ParameterizedTest
    @MethodSource
    void beyondTheLimits(byte[] content) {
        Path file = folder.resolve("a.csv");
        Fixtures.write(file, content);

        FileRefused refusal = catchThrowableOfType(
                FileRefused.class,
                () -> Fixtures.SOURCES.read(file, dataset(), new ReadLimits(100_000, 50_000, 1 << 20, 0.02, 10)));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    static Stream<Arguments> beyondTheLimits() {
        byte[] bomb = Packed.gzip(new byte[0]);
        return Stream.of(
                argumentSet("plain", (Object) Packed.utf8(Fixtures.qof(5000))),
                argumentSet("gzip bomb", (Object) Packed.gzip(Packed.utf8("A,B\n".repeat(500_000)))),
                argumentSet("gzip of many members", (Object) Packed.joined(bomb, Packed.gzip(new byte[200_000]))),
                argumentSet("zip bomb", (Object) Packed.zip("a.csv", "A,B\n".repeat(500_000))),
                argumentSet("workbook bomb", (Object)
                        Packed.zip("xl/workbook.xml", "<a/>", "xl/sharedStrings.xml", " ".repeat(1_000_000))));
    }

    private FileRefused refusal(byte[] content) {
        FileRefused refusal =
                catchThrowableOfType(FileRefused.class, () -> Fixtures.readBytes(folder, content, dataset()));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.inWords()).endsWith(".").doesNotContain("%s").doesNotStartWith("a.csv");
        return refusal;
    }

    private static DatasetDescription dataset() {
        return Fixtures.described("a.csv", "qof-prevalence", "2029-30");
    }

    private static byte[] garbled(byte[] gzip) {
        byte[] copy = gzip.clone();
        for (int i = copy.length / 2; i < copy.length / 2 + 40; i++) {
            copy[i] ^= 0x55;
        }
        return copy;
    }

    private static byte[] zipInGzip() {
        return Packed.gzip(Packed.zip("a.csv", HEADING + ROW));
    }

    private static byte[] utf16(String text, boolean little) {
        return text.getBytes(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** Numbers of the range kept for tests, 999 …, with right check digits. */
    private static byte[] nhsNumbers(String form) {
        StringBuilder text = new StringBuilder("REFERENCE," + HEADING);
        for (int i = 0; i < 40; i++) {
            String number = NhsTestNumbers.number(i);
            String shown = form.equals("spaced")
                    ? number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6)
                    : number;
            text.append(shown).append(",Z1%04d,AF,1,TOTAL,10%n".formatted(i));
        }
        return Packed.utf8(text.toString());
    }
}
