package org.practicecommons.innovation.web;

import java.util.List;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Is this worth writing down?": five plain questions, and never a gate. */
@Controller
class HelperController {
    private static final int SHOWN = 3;

    /** One question with its two answers' addresses. */
    record Question(String field, String text) {}

    /**
     * The page.
     *
     * @param yes how many questions were answered with yes; below 0 when none was answered
     * @param examples records that others published
     */
    record HelperPage(List<Question> questions, int yes, List<RecordLine> examples) {
        /** The breadcrumb above it. */
        public List<Link> trail() {
            return List.of(Link.HOME, RecordLinks.ALL);
        }
    }

    private static final List<Question> QUESTIONS = List.of(
            new Question("different", "Do you do something differently from before, or from others?"),
            new Question("group", "Is it for people who find it harder to get good care?"),
            new Question("copied", "Did you see it elsewhere and begin it here?"),
            new Question("changed", "Has anything changed because of it, even something small?"),
            new Question("failed", "Did you try it and stop?"));

    private final Innovations innovations;
    private final RecordLines lines;

    HelperController(Innovations innovations, RecordLines lines) {
        this.innovations = innovations;
        this.lines = lines;
    }

    /** Each answer is yes or no; one yes is enough, and none is no reason not to write. */
    @GetMapping("/innovations/is-it-one")
    ModelAndView help(
            @RequestParam(defaultValue = "") String different,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String copied,
            @RequestParam(defaultValue = "") String changed,
            @RequestParam(defaultValue = "") String failed,
            Caller caller) {
        List<String> answers = List.of(different, group, copied, changed, failed);
        boolean answered = answers.stream().anyMatch(answer -> !answer.isEmpty());
        int yes = (int) answers.stream().filter("yes"::equals).count();
        List<RecordLine> examples = innovations.list(caller, InnovationFilter.any(), 1, SHOWN).items().stream()
                .map(lines::line)
                .toList();
        HelperPage page = new HelperPage(QUESTIONS, answered ? yes : -1, examples);
        return InnovationController.show("innovation/helper", page, HttpStatus.OK);
    }
}
