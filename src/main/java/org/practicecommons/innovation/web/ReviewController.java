package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Criterion;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.RecordReview;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.Reviews;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which curators read records for everybody, and those who keep a record see what was said. */
@Controller
class ReviewController {
    private final Reviews reviews;
    private final Recording recording;

    ReviewController(Reviews reviews, Recording recording) {
        this.reviews = reviews;
        this.recording = recording;
    }

    /** What is looked at, for everybody. */
    @GetMapping("/innovations/featuring")
    ModelAndView criteria() {
        return new ModelAndView("innovation/featuring", "criteria", Criterion.values());
    }

    @GetMapping("/curation/{id}/review")
    ModelAndView form(@PathVariable String id, Caller caller) {
        return form(reviews.toRead(caller, id), ReviewForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/curation/{id}/review")
    ModelAndView review(@PathVariable String id, ReviewForm form, Caller caller) {
        Innovation record = reviews.toRead(caller, id);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                reviews.review(caller, id, form.draft());
                return new ModelAndView("redirect:/curation", "done", "reviewed");
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return form(record, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/innovations/{id}/reviews")
    ModelAndView said(@PathVariable String id, Caller caller) {
        return said(caller, id, "", HttpStatus.OK);
    }

    @PostMapping("/innovations/{id}/reviews")
    ModelAndView ask(@PathVariable String id, Caller caller) {
        recording.own(caller, id);
        try {
            reviews.ask(caller, id);
            return new ModelAndView("redirect:/innovations/" + id + "/reviews");
        } catch (BadParameter refused) {
            return said(caller, id, refused.messageKey() + ".detail", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView said(Caller caller, String id, String wrong, HttpStatusCode status) {
        Innovation record = recording.own(caller, id);
        Reviews.Reading reading = reviews.of(caller, id);
        boolean begun = reading.asked() || !reading.reviews().isEmpty();
        List<ReviewsPage.Said> said = new ArrayList<>();
        for (RecordReview one : reading.reviews()) {
            said.add(said(one, said.size() + 1));
        }
        ReviewsPage page = new ReviewsPage(
                RecordLinks.to(record), begun ? reading.state().inWords() : "", !reading.asked(), wrong, said);
        return InnovationController.show("innovation/reviews", page, status);
    }

    private static ReviewsPage.Said said(RecordReview one, int number) {
        List<RecordPage.Fact> points = Arrays.stream(Criterion.values())
                .map(criterion -> new RecordPage.Fact(
                        criterion.question(), answer(one.told().points().getOrDefault(criterion, 0))))
                .toList();
        return new ReviewsPage.Said(
                one.id(), "Curator " + number, points, one.told().reasons(), one.removed());
    }

    private static ModelAndView form(
            Innovation record, ReviewForm form, List<FieldProblem> problems, HttpStatusCode status) {
        List<ReviewPage.Question> questions = Arrays.stream(Criterion.values())
                .map(criterion -> new ReviewPage.Question(
                        ReviewForm.field(criterion),
                        criterion.label(),
                        criterion.question(),
                        answers(form.points(criterion))))
                .toList();
        ReviewPage page = new ReviewPage(RecordLinks.to(record), record.told().summary(), questions, form, problems);
        return InnovationController.show("innovation/review", page, status);
    }

    private static List<Map<String, Object>> answers(String chosen) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (int points = Criterion.MOST; points >= 0; points--) {
            String value = String.valueOf(points);
            answers.add(Map.of("value", value, "text", answer(points), "checked", value.equals(chosen)));
        }
        return answers;
    }

    private static String answer(int points) {
        return switch (points) {
            case 2 -> "Yes";
            case 1 -> "Partly";
            default -> "No";
        };
    }
}
