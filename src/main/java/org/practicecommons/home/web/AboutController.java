package org.practicecommons.home.web;

import java.util.List;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.home.ReportForm;
import org.practicecommons.home.Trail;
import org.practicecommons.member.RegulatorAccounts;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;
import org.practicecommons.population.FigureReport;
import org.practicecommons.population.FigureReports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages about the service: method, data, terms, privacy, accessibility, reporting a wrong figure. */
@Controller
class AboutController {
    /** A page whose words stand in its template. */
    record PlainPage(List<Link> trail) {}

    private final MethodPresenter method;
    private final DataPresenter data;
    private final FigureReports reports;
    private final TextDoor door;
    private final RegulatorAccounts regulators;

    AboutController(
            MethodPresenter method,
            DataPresenter data,
            FigureReports reports,
            TextDoor door,
            RegulatorAccounts regulators) {
        this.regulators = regulators;
        this.method = method;
        this.data = data;
        this.reports = reports;
        this.door = door;
    }

    @GetMapping("/method")
    String method(Model model) {
        model.addAttribute("page", method.page());
        return "home/method";
    }

    @GetMapping("/data")
    String data(Model model) {
        model.addAttribute("page", data.page());
        return "home/data";
    }

    @GetMapping("/terms")
    String terms(Model model) {
        model.addAttribute("regulators", regulators.areOn());
        model.addAttribute("page", new PlainPage(Trail.home()));
        return "home/terms";
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("page", new PlainPage(Trail.home()));
        return "home/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("page", new PlainPage(Trail.home()));
        return "home/accessibility";
    }

    @GetMapping("/report-a-wrong-figure")
    String report(
            @RequestParam(defaultValue = "") String practice,
            @RequestParam(defaultValue = "") String figure,
            Model model) {
        model.addAttribute("page", page(new ReportForm(practice, figure, ""), List.of()));
        return "home/report";
    }

    @PostMapping("/report-a-wrong-figure")
    ModelAndView report(ReportForm form) {
        if (!form.problems().isEmpty()) {
            return again(form, form.problems());
        }
        try {
            reports.keep(FigureReport.of(door.checkAll(form.texts())));
            return new ModelAndView("redirect:/report-a-wrong-figure/sent");
        } catch (TextRefused refused) {
            return again(form, FieldProblem.of(refused));
        }
    }

    private static ModelAndView again(ReportForm form, List<FieldProblem> problems) {
        return new ModelAndView("home/report", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("page", page(form, problems));
    }

    private static FormPage<ReportForm> page(ReportForm form, List<FieldProblem> problems) {
        return new FormPage<>(form, problems, Trail.home());
    }

    @GetMapping("/report-a-wrong-figure/sent")
    String sent(Model model) {
        model.addAttribute("page", new PlainPage(Trail.home()));
        return "home/report-sent";
    }
}
