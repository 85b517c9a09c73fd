package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;

/** The workbook of primary care networks. */
class EpcnTest {
    private static final DatasetDescription DATASET = Fixtures.described("ePCN.xlsx", "auto", "current");
    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 3, 31);

    @TempDir
    Path folder = Path.of("");

    @Test
    void headingsWithLineBreaksAreFound() {
        ReadFile file = Fixtures.readBytes(folder, WorkbookFile.epcn().bytes(), DATASET);

        assertThat(file.provenance().source()).isEqualTo("ods-epcn");
        assertThat(file.report().rowsRead()).isEqualTo(5);
        assertThat(file.facts())
                .containsExactly(
                        new PcnOnRegister("U99001", "FELLBURY PCN", "99A", FIRST, null, "ZZ1 1AA"),
                        new PcnOnRegister("U99002", "HARBOUR PCN", "99A", FIRST, LAST, "ZZ2 2BB"),
                        new PcnMembership("Z99001", "U99001", FIRST, null),
                        new PcnMembership("Z99002", "U99002", FIRST, LAST),
                        new PcnMembership("Z99002", "U99001", LocalDate.of(2020, 4, 1), null));
    }

    @Test
    void aMissingColumnIsNamed() {
        byte[] bytes = WorkbookFile.epcn()
                .with("PCN Core Partner Details", List.of(List.of("PCN Code", "PCN Name"), List.of("U99001", "X")))
                .bytes();

        assertThatThrownBy(() -> Fixtures.readBytes(folder, bytes, DATASET))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.inWords())
                        .contains("Partner Organisation Code"));
    }

    @Test
    void aMissingSheetMakesItAnotherWorkbook() {
        byte[] bytes = new WorkbookFile()
                .with("PCNDetails", List.of(WorkbookFile.NETWORK_HEADINGS))
                .bytes();
        DatasetDescription named = Fixtures.described("ePCN.xlsx", "ods-epcn", "current");

        assertThatThrownBy(() -> Fixtures.readBytes(folder, bytes, named))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FileRefused.Reason.MISSING_SHEET));
        assertThatThrownBy(() -> Fixtures.readBytes(folder, bytes, DATASET))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FileRefused.Reason.NOT_RECOGNISED));
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() {
        byte[] whole = WorkbookFile.epcn().bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> Fixtures.readBytes(folder, half, DATASET))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(FileRefused.Reason.DAMAGED_ARCHIVE));
    }
}
