package org.practicecommons.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.web.FieldProblem;

class ReportFormTest {
    @Test
    void everyFieldIsNeeded() {
        assertThat(ReportForm.empty().problems())
                .extracting(FieldProblem::field)
                .containsExactly("practice", "figure", "problem");
    }

    @Test
    void aThousandCharactersFitAndNotOneMore() {
        assertThat(new ReportForm("Z81001", "List", "x".repeat(1000)).problems())
                .isEmpty();
        assertThat(new ReportForm("Z81001", "List", "x".repeat(1001)).problems())
                .containsExactly(new FieldProblem("problem", "report.problem.long"));
    }

    @Test
    void everyProblemHasItsSentence() throws IOException {
        String sentences = Files.readString(Path.of("main/resources/messages.properties"));
        ReportForm tooLong = new ReportForm("x".repeat(201), "x".repeat(201), "x".repeat(1001));
        assertThat(ReportForm.empty().problems())
                .allSatisfy(wrong -> assertThat(sentences).contains(wrong.messageKey() + "="));
        assertThat(tooLong.problems()).hasSize(3).allSatisfy(wrong -> assertThat(sentences)
                .contains(wrong.messageKey() + "="));
    }
}
