package org.practicecommons.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicecommons.innovation.StageAdvice.Answers;

/**
 * The stage that plain questions point to, for the four published case studies and twenty short stories. The stage that
 * each story is at was agreed by reading it beside the meanings in the vocabulary, before the questions were answered.
 */
class StageAdviceTest {
    /**
     * A story.
     *
     * @param yes questions that are answered with yes, in the order a(sked) p(lanned) u(sed) l(ooked) e(veryday)
     *     o(thers) x(ended) z(paused)
     */
    private record Story(String told, String yes, Stage agreed) {
        StageAdvice advice() {
            return StageAdvice.of(
                    new Answers(has('a'), has('p'), has('u'), has('l'), has('e'), has('o'), has('x'), has('z')));
        }

        Stage suggested() {
            return advice().stage();
        }

        private boolean has(char question) {
            return yes.indexOf(question) >= 0;
        }
    }

    private static final List<Story> CASES = List.of(
            new Story(
                    "Brimington: policies and words changed for all patients, staff trained", "apule", Stage.EMBEDDING),
            new Story(
                    "Living Well: the team fills in the online form with people, every day", "apule", Stage.EMBEDDING),
            new Story("Brigstock: group consultations four times a week, over 600 came", "apule", Stage.EMBEDDING),
            new Story("Spring Hall: befrienders across the practices of the town", "apule", Stage.EMBEDDING));

    private static final List<Story> STORIES = List.of(
            new Story("A receptionist saw that few Roma families register", "", Stage.SPOTTING),
            new Story("The nurse has an idea for walk-in smears", "", Stage.SPOTTING),
            new Story("We hold listening sessions at the mosque", "a", Stage.UNDERSTANDING),
            new Story("Carers told us what stops them; we have not decided anything", "a", Stage.UNDERSTANDING),
            new Story("The plan and the measure are on one page; it begins in May", "ap", Stage.PLANNING),
            new Story("We wrote the plan at a desk and asked nobody yet", "p", Stage.PLANNING),
            new Story("Money is promised, rooms are booked, nobody has come yet", "ap", Stage.PLANNING),
            new Story("The first three clinics have been held", "apu", Stage.TRYING),
            new Story("We just started ringing people and wrote no plan", "u", Stage.TRYING),
            new Story("A pilot at one of our two sites runs since June", "apu", Stage.TRYING),
            new Story("After six months we compare who came with who was asked", "apul", Stage.REVIEWING),
            new Story("We read forty comments and change the letters", "aul", Stage.REVIEWING),
            new Story("The audit is done; whether it stays hangs on one nurse", "apul", Stage.REVIEWING),
            new Story("It is in the rota and in the induction of new staff", "apule", Stage.EMBEDDING),
            new Story("We have done it for years and never counted", "ue", Stage.EMBEDDING),
            new Story("Two neighbours do it now as we do, and it is everyday work here", "apuleo", Stage.SPREADING),
            new Story("The whole PCN runs it", "apuleo", Stage.SPREADING),
            new Story("Another practice copied our leaflet while we still try it", "apuo", Stage.TRYING),
            new Story("The navigator is on leave; we go on in autumn", "apulz", Stage.PAUSED),
            new Story("Hardly anybody came, so we ended it in March", "apulx", Stage.STOPPED));

    @Test
    void questionsPointToTheAgreedStage() {
        List<Story> all = Stream.concat(CASES.stream(), STORIES.stream()).toList();
        List<Story> apart = all.stream()
                .filter(story -> story.suggested() != story.agreed())
                .toList();
        assertThat(all).hasSize(24);
        assertThat(apart).as("at least 85 %% of stories agree").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aCarriedStudyIsAtTheStageItsQuestionsPointTo() {
        List<String> stages = CaseStudyFile.load().studies().stream()
                .map(CaseStudyFile.Study::stage)
                .toList();
        assertThat(stages)
                .containsExactlyElementsOf(
                        CASES.stream().map(story -> story.suggested().key()).toList());
    }

    @Test
    void theReasonIsSaid() {
        assertThat(STORIES)
                .allSatisfy(story -> assertThat(story.advice().reason()).isNotBlank());
    }
}
