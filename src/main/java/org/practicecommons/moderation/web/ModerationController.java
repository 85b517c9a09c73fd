package org.practicecommons.moderation.web;

import java.util.List;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.ReportDraft;
import org.practicecommons.moderation.ReportOutcome;
import org.practicecommons.moderation.Reports;
import org.practicecommons.moderation.VouchedNames;
import org.practicecommons.moderation.web.QueuePage.QueueLine;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Grave;
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
    private final VouchedNames vouched;

    ModerationController(Reports reports, VouchedNames vouched) {
        this.reports = reports;
        this.vouched = vouched;
    }

    @GetMapping
    ModelAndView queue(Caller caller) {
        return page(caller, "", "", List.of());
    }

    @Grave(back = "/moderation")
    @PostMapping("/reports/{id}/outcome")
    ModelAndView decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String answer,
            Caller caller) {
        ReportOutcome chosen =
                ReportOutcome.ofKey(outcome).orElseThrow(() -> BadParameter.refused("outcome", "report-text.outcome"));
        if (answer.strip().length() > ReportDraft.LONGEST) {
            return page(
                    caller, id, answer, List.of(new FieldProblem("answer-" + id, "report-text.answer-long.detail")));
        }
        try {
            reports.decide(caller, id, chosen, answer.strip());
            return new ModelAndView("redirect:/moderation");
        } catch (TextRefused refused) {
            List<FieldProblem> told = refused.fields().stream()
                    .map(field -> FieldProblem.of(refused, field, field.equals("answer") ? "answer-" + id : field))
                    .toList();
            return page(caller, id, answer, told);
        }
    }

    private ModelAndView page(Caller caller, String id, String answer, List<FieldProblem> problems) {
        List<QueueLine> lines = reports.waiting(caller).stream()
                .map(waiting -> QueueLine.of(waiting, waiting.report().id().equals(id) ? answer : ""))
                .toList();
        QueuePage page = new QueuePage(lines, VouchedLines.of(caller, vouched), problems);
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("moderation/queue", status).addObject("page", page);
    }
}
