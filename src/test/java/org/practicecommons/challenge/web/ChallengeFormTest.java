package org.practicecommons.challenge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.challenge.Naming;
import org.practicecommons.challenge.Since;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.vocabulary.Vocabularies;

class ChallengeFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DNA = "missed-appointments";

    private final Challenges challenges = new Challenges(new Vocabularies());

    @Test
    void onlyTheChallengeIsNeeded() {
        assertThat(problems(ChallengeForm.of(""))).containsExactly("challenge");
        assertThat(problems(ChallengeForm.of("no-such"))).containsExactly("challenge");
        assertThat(problems(ChallengeForm.of(DNA))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, ''", "'', 2024", "13, 2024", "0, 2024", "3, 24", "March, 2024", "12, 2026", "3, 1947", "3, 99999"})
    void aMonthIsAMonthAndAYearThatHaveBeen(String month, String year) {
        assertThat(problems(new ChallengeForm(DNA, month, year, ""))).containsExactly("since-month");
    }

    @Test
    void whatIsTypedIsWhatIsSaid() {
        ChallengeForm form = new ChallengeForm(DNA, " 3 ", "2024", " Buses stop at six. ");
        assertThat(form.naming()).isEqualTo(new Naming(new Since("2024-03"), "Buses stop at six."));
        assertThat(ChallengeForm.of(DNA).naming()).isEqualTo(new Naming(null, ""));
    }

    @Test
    void everyProblemHasItsSentence() throws IOException {
        List<String> sentences = Files.readAllLines(Path.of("main/resources/messages.properties"));
        List<ChallengeForm> wrong = List.of(
                new ChallengeForm("", "x", "", "n".repeat(501)),
                new ChallengeForm(DNA, "12", "2026", ""),
                new ChallengeForm(DNA, "12", "1900", ""));
        assertThat(wrong.stream().flatMap(form -> form.problems(challenges, TODAY).stream()))
                .hasSize(5)
                .allSatisfy(
                        problem -> assertThat(sentences).anyMatch(line -> line.startsWith(problem.messageKey() + "=")));
    }

    private List<String> problems(ChallengeForm form) {
        return form.problems(challenges, TODAY).stream()
                .map(FieldProblem::field)
                .toList();
    }
}
