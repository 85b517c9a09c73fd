package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Evidence;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which those who keep a record say what they did because of what somebody said. */
@Controller
@RequestMapping("/innovations/{id}/evidence/{item}/answer")
class AnswerController {
    /** What was said, and what was done about it. */
    record AnswerPage(Link record, String item, String said, String text, List<FieldProblem> problems) {
        /** What is wrong with a field; null when nothing is. */
        public @Nullable FieldProblem problem(String field) {
            return new FormPage<>(text, problems, List.of()).problem(field);
        }

        /** "Error: " when something is wrong, as the first words of the page's title. */
        public String titlePrefix() {
            return problems.isEmpty() ? "" : "Error: ";
        }

        /** The breadcrumb above it. */
        public List<Link> trail() {
            return List.of(Link.HOME, RecordLinks.ALL, record);
        }
    }

    private final EvidenceItems evidence;
    private final Recording recording;

    AnswerController(EvidenceItems evidence, Recording recording) {
        this.evidence = evidence;
        this.recording = recording;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, @PathVariable String item, Caller caller) {
        Innovation record = recording.own(caller, id);
        Evidence one = evidence.get(caller, id, item);
        Evidence.Answer before = one.answer();
        return show(record, one, before == null ? "" : before.text(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String text,
            Caller caller) {
        Innovation record = recording.own(caller, id);
        try {
            evidence.answer(caller, id, item, text);
            return new ModelAndView("redirect:/innovations/" + id + "#did-" + item);
        } catch (TextRefused | BadParameter refused) {
            return show(
                    record,
                    evidence.get(caller, id, item),
                    text,
                    FieldProblem.of(refused),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView show(
            Innovation record, Evidence one, String text, List<FieldProblem> problems, HttpStatusCode status) {
        AnswerPage page =
                new AnswerPage(RecordLinks.to(record), one.id(), one.told().text(), text, problems);
        return InnovationController.show("innovation/answer", page, status);
    }
}
