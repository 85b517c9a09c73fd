package org.practicecommons.moderation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.ReportDraft;
import org.practicecommons.moderation.ReportOutcome;
import org.practicecommons.moderation.Reports;
import org.practicecommons.moderation.web.QueuePage.QueueLine;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The moderators' queue: what is reported, and the decision about it. */
@Controller
@RequestMapping("/moderation")
class ModerationController {
    private final Reports reports;

    ModerationController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping
    ModelAndView queue(Caller caller) {
        return page(caller, "", "", null);
    }

    @PostMapping("/reports/{id}/outcome")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String answer,
            Caller caller) {
        ReportOutcome chosen =
                ReportOutcome.ofKey(outcome).orElseThrow(() -> BadParameter.refused("outcome", "report-text.outcome"));
        if (answer.strip().length() > ReportDraft.LONGEST) {
            return page(caller, id, answer, new FieldProblem("answer-" + id, "report-text.answer-long.detail"));
        }
        try {
            reports.decide(caller, id, chosen, answer.strip());
            return new ModelAndView("redirect:/moderation");
        } catch (TextRefused refused) {
            FieldProblem told = new FieldProblem("answer-" + id, refused.messageKey() + ".detail", refused.arguments());
            return page(caller, id, answer, told);
        }
    }

    private ModelAndView page(Caller caller, String id, String answer, @Nullable FieldProblem problem) {
        List<QueueLine> lines = reports.waiting(caller).stream()
                .map(waiting -> QueueLine.of(waiting, waiting.report().id().equals(id) ? answer : ""))
                .toList();
        QueuePage page = new QueuePage(lines, problem == null ? List.of() : List.of(problem));
        HttpStatus status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("moderation/queue", status).addObject("page", page);
    }
}
