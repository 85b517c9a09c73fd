package org.practicecommons.journeys;

import static org.practicecommons.journeys.PaperWorld.HERE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.practicecommons.home.Band;
import org.practicecommons.home.DataPage;
import org.practicecommons.home.FindPage;
import org.practicecommons.home.HomePage;
import org.practicecommons.home.Link;
import org.practicecommons.home.MethodPage;
import org.practicecommons.home.PageLinks;
import org.practicecommons.home.PeerPage;
import org.practicecommons.home.PeersPage;
import org.practicecommons.home.PracticePage;
import org.practicecommons.home.ReportForm;
import org.practicecommons.home.ReportPage;
import org.practicecommons.home.StatusNote;
import org.practicecommons.home.Wording;
import org.practicecommons.platform.web.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every page in every state, from {@link PaperWorld}, at addresses like the real ones. */
@Controller
class PaperSite {
    private static final String PAGE = "page";

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return true;
    }

    @GetMapping("/")
    String home(Model model) {
        return show(
                model,
                new HomePage("You can look up 6,140 practices in England, with figures up to July 2026."),
                "home/home");
    }

    @GetMapping("/practices")
    String find(@RequestParam String q, Model model) {
        model.addAttribute("query", q);
        PageLinks pages = PageLinks.of(3, 12, number -> "/practices?q=mill&page=" + number);
        return show(
                model,
                switch (q) {
                    case "nothing" -> new FindPage(q, 0, List.of(), List.of(), null);
                    case "many" -> new FindPage(q, 233, PaperWorld.found(3), List.of(), pages);
                    default ->
                        new FindPage(
                                q,
                                3,
                                PaperWorld.found(3),
                                List.of(FindPage.CLOSEST_SPELLING, FindPage.SEARCH_AWAY),
                                null);
                },
                "home/find");
    }

    @GetMapping("/practices/{code}")
    String practice(@PathVariable String code, Model model) {
        List<StatusNote> notes = "Z81044".equals(code)
                ? List.of(
                        StatusNote.closed("31 March 2026", Link.toPractice("Z81001", HERE.name())),
                        StatusNote.noCurrentList(),
                        StatusNote.noPcn())
                : List.of();
        boolean open = notes.isEmpty();
        return show(
                model,
                new PracticePage(HERE, notes, open ? PaperWorld.standsOut() : List.of(), PaperWorld.domains(), open),
                "home/practice");
    }

    @GetMapping("/practices/{code}/peers")
    String peers(@RequestParam(defaultValue = "england") String scope, Model model) {
        boolean none = "icb".equals(scope);
        return show(
                model,
                new PeersPage(
                        HERE,
                        PaperWorld.scopes(scope),
                        none ? 0 : 24,
                        PaperWorld.peers(none ? Band.WEAK : Band.VERY_CLOSE, none ? 3 : 10),
                        PaperWorld.DATASETS,
                        PaperWorld.RUN),
                "home/peers");
    }

    @GetMapping("/practices/{code}/peers/{peer}")
    String peer(Model model) {
        return show(
                model,
                new PeerPage(
                        HERE,
                        PaperWorld.THERE,
                        Band.VERY_CLOSE,
                        Wording.closeness(99.93),
                        null,
                        PaperWorld.alike(),
                        PaperWorld.different(),
                        PaperWorld.shares(),
                        PaperWorld.DATASETS,
                        PaperWorld.RUN),
                "home/peer");
    }

    @GetMapping("/method")
    String method(Model model) {
        return show(model, PaperMethod.page(), "home/method");
    }

    @GetMapping("/data")
    String data(Model model) {
        return show(model, new DataPage(PaperWorld.datasets()), "home/data");
    }

    @GetMapping("/privacy")
    String privacy() {
        return "home/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "home/accessibility";
    }

    @GetMapping("/report-a-wrong-figure")
    String report(Model model) {
        return show(model, new ReportPage(ReportForm.empty(), List.of()), "home/report");
    }

    @PostMapping("/report-a-wrong-figure")
    String reported(ReportForm form, Model model, HttpServletResponse response) {
        if (form.problems().isEmpty()) {
            return "home/report-sent";
        }
        response.setStatus(422);
        return show(model, new ReportPage(form, form.problems()), "home/report");
    }

    @GetMapping("/problem/{status}")
    String problem(@PathVariable int status, Model model, HttpServletResponse response) {
        response.setStatus(status);
        String reference = status == 500 ? "5f0c2a91" : null;
        model.addAttribute(
                "problem",
                new Problem(
                        "about:blank",
                        "Sorry, something went wrong here",
                        status,
                        "Nothing that was saved is lost.",
                        "Try again in a minute.",
                        List.of(),
                        reference));
        return "problem/page";
    }

    private static String show(Model model, Object page, String template) {
        model.addAttribute(PAGE, page);
        return template;
    }

    /** Kept apart so that the page's parts read in their order. */
    static final class PaperMethod {
        private PaperMethod() {}

        static MethodPage page() {
            List<MethodPage.Variable> variables = List.of(
                    new MethodPage.Variable(
                            "imd", "Deprivation score (IMD)", "Place among all practices", PaperWorld.IMD),
                    new MethodPage.Variable(
                            "share-65",
                            "Share of patients aged 65 and over",
                            "Place among all practices",
                            PaperWorld.AGES));
            return new MethodPage(
                    PaperWorld.RUN,
                    "6,097",
                    List.of(
                            new MethodPage.Domain("deprivation", "Deprivation", "12\u00a0%", variables.subList(0, 1)),
                            new MethodPage.Domain("age", "Age", "21\u00a0%", variables)),
                    List.of(
                            new MethodPage.BandRule(
                                    Band.VERY_CLOSE, "closer than 99.9\u00a0% of all pairs of practices in England"),
                            new MethodPage.BandRule(Band.CLOSE, "closer than 99\u00a0%"),
                            new MethodPage.BandRule(Band.FAIR, "closer than 95\u00a0%"),
                            new MethodPage.BandRule(Band.WEAK, "farther apart than that")),
                    PaperWorld.datasets());
        }
    }
}
