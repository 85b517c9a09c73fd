package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Move;
import org.practicecommons.innovation.RoughDay;
import org.practicecommons.innovation.Stage;
import org.practicecommons.innovation.StageAdvice.Answers;
import org.practicecommons.platform.web.FieldProblem;

/**
 * Where an organisation is with a piece of work, as it was filled in.
 *
 * @param on a day, month, quarter or year as people type it; today when empty
 * @param routine whether it was everyday work before anybody called it new
 * @param used yes or no: whether patients have used it; empty when not answered, as the others
 * @param looked yes or no: whether anybody has looked at what it did
 * @param everyday yes or no: whether it would go on without the people who began it
 * @param others yes or no: whether others have taken it up
 * @param planned yes or no: whether there is a plan
 * @param asked yes or no: whether those it is for were asked
 * @param ended yes, paused or no
 */
record MoveForm(
        String stage,
        String on,
        String why,
        String learning,
        String routine,
        String used,
        String looked,
        String everyday,
        String others,
        String planned,
        String asked,
        String ended) {
    /** Fields left out of the request are empty. */
    MoveForm {
        stage = clean(stage);
        on = clean(on);
        why = clean(why);
        learning = clean(learning);
        routine = clean(routine);
        used = clean(used);
        looked = clean(looked);
        everyday = clean(everyday);
        others = clean(others);
        planned = clean(planned);
        asked = clean(asked);
        ended = clean(ended);
    }

    MoveForm choosing(String chosen) {
        return new MoveForm(chosen, on, why, learning, routine, used, looked, everyday, others, planned, asked, ended);
    }

    /** The answers to the questions, if any was given. */
    Optional<Answers> answers() {
        if ((used + looked + everyday + others + planned + asked + ended).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Answers(
                yes(asked),
                yes(planned),
                yes(used),
                yes(looked),
                yes(everyday),
                yes(others),
                yes(ended),
                ended.equals("paused")));
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> found = new ArrayList<>();
        if (Stage.ofKey(stage).isEmpty()) {
            found.add(new FieldProblem("stage", "innovation.stage-unknown.detail"));
        }
        if (Typed.roughDay(on).isEmpty() && !on.isEmpty()) {
            found.add(new FieldProblem("on", "innovation.rough-day-form.detail"));
        }
        move(today)
                .problems(today)
                .forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        return found;
    }

    Move move(LocalDate today) {
        RoughDay since = Typed.roughDay(on).orElse(RoughDay.of(today));
        return new Move(
                Stage.ofKey(stage).orElse(Stage.SPOTTING),
                since.from(),
                why,
                learning,
                yes(routine),
                since.precision());
    }

    /** The seven questions with the name of their field, in the order in which they are asked. */
    static Map<String, String> questions() {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put("asked", "Have you asked the people it is for?");
        all.put("planned", "Is it written down what you will try, and how you will tell if it helps?");
        all.put("used", "Have patients used it yet?");
        all.put("looked", "Have you looked at what it did?");
        all.put("everyday", "Would it go on if the person who began it left?");
        all.put("others", "Has anybody outside taken it up from you?");
        return all;
    }

    private static boolean yes(String answer) {
        return answer.equals("yes");
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
