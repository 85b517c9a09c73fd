package org.practicecommons.moderation.web;

import java.util.List;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.NoSuchText;
import org.practicecommons.moderation.ReportDraft;
import org.practicecommons.moderation.Reports;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reporting a text, and what became of one's reports. */
@Controller
class ReportController {
    private final Reports reports;

    ReportController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/form")
    ModelAndView form(@RequestParam(defaultValue = "") String about, Caller caller) {
        return show(caller, new ReportForm(about, "", ""), List.of());
    }

    @PostMapping("/reports")
    ModelAndView send(ReportForm form, Caller caller) {
        ModeratedText text = text(caller, form);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                reports.send(caller, new ReportDraft(text.ref(), form.chosen().orElseThrow(), form.words()));
                return new ModelAndView("redirect:/reports/sent");
            } catch (TextRefused refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(caller, form, problems);
    }

    @GetMapping("/reports/sent")
    String sent(Caller caller, Model model) {
        model.addAttribute("signedIn", caller.signedIn().isPresent());
        model.addAttribute("page", new FormPage<>("", List.of(), List.of(Link.HOME)));
        return "moderation/sent";
    }

    @GetMapping("/account/reports")
    String mine(Caller caller, Model model) {
        List<Link> trail = List.of(Link.HOME, new Link("Your account", "/account"));
        model.addAttribute(
                "page",
                new MyReportsPage(
                        reports.mine(caller).stream().map(ReportLine::of).toList(), trail));
        return "moderation/mine";
    }

    private ModelAndView show(Caller caller, ReportForm form, List<FieldProblem> problems) {
        ModeratedText text = text(caller, form);
        List<Link> trail = List.of(Link.HOME, new Link(text.title(), text.href()));
        return new ModelAndView(
                        "moderation/form", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("text", text)
                .addObject("signedIn", caller.signedIn().isPresent())
                .addObject("page", new FormPage<>(form, problems, trail));
    }

    private ModeratedText text(Caller caller, ReportForm form) {
        return reports.text(caller, form.text().orElseThrow(NoSuchText::new));
    }
}
