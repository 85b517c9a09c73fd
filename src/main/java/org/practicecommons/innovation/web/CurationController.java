package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Curation;
import org.practicecommons.innovation.CurationOutcome;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Reviews;
import org.practicecommons.innovation.Terms;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Grave;
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

/** The curators' page: imported drafts, each with the page to check it against, and the decision about it. */
@Controller
@RequestMapping("/curation")
class CurationController {
    /**
     * A draft that waits.
     *
     * @param about challenges and whom it is for, in words of this service and of the source
     * @param source the page to check it against; null when the source gives no address
     * @param licence in words; empty when nobody said
     */
    record DraftLine(
            String id,
            Link record,
            String summary,
            String lead,
            String about,
            @Nullable Link source,
            String licence) {}

    private final Curation curation;
    private final Reviews reviews;
    private final Terms terms;

    CurationController(Curation curation, Reviews reviews, Terms terms) {
        this.curation = curation;
        this.reviews = reviews;
        this.terms = terms;
    }

    /** The parameter says what has just been done. */
    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String done, Caller caller) {
        return page(done, caller, List.of(), HttpStatus.OK);
    }

    @Grave(back = "/curation")
    @PostMapping("/{id}/outcome")
    ModelAndView decide(@PathVariable String id, @RequestParam(defaultValue = "") String outcome, Caller caller) {
        curation.requireCurator(caller);
        CurationOutcome chosen = CurationApi.outcome(outcome);
        try {
            curation.decide(caller, id, chosen);
            return new ModelAndView("redirect:/curation", "done", chosen.key());
        } catch (TextRefused refused) {
            // The draft has no form: what is wrong with it is said where it stands.
            List<FieldProblem> problems = refused.fields().stream()
                    .map(field -> FieldProblem.of(refused, field, field.equals(TextRefused.NAMES_READ) ? field : id))
                    .distinct()
                    .toList();
            return page("", caller, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(String done, Caller caller, List<FieldProblem> problems, HttpStatusCode status) {
        List<DraftLine> drafts =
                curation.waiting(caller).stream().map(this::line).toList();
        return new ModelAndView("innovation/curation", status)
                .addObject("page", new FormPage<>("", problems, List.of(Link.HOME)))
                .addObject("drafts", drafts)
                .addObject(
                        "toRead",
                        reviews.waiting(caller).stream().map(RecordLinks::to).toList())
                .addObject("done", said(done));
    }

    private DraftLine line(Innovation draft) {
        Innovation.Source source = draft.source();
        Stream<String> ours = Stream.concat(
                draft.told().challenges().stream().map(terms::challenge),
                draft.told().populations().stream().map(terms::population));
        Stream<String> theirs = source == null
                ? Stream.of()
                : Stream.concat(source.challenges().stream(), source.populations().stream())
                        .map(word -> "“" + word + "”");
        return new DraftLine(
                draft.id(),
                RecordLinks.to(draft),
                draft.told().summary(),
                draft.lead().name(),
                String.join(", ", Stream.concat(ours, theirs).toList()),
                source == null || !isWeb(source.url()) ? null : new Link(source.publisher(), source.url()),
                source == null ? "" : source.licence());
    }

    private static boolean isWeb(String url) {
        String small = url.toLowerCase(Locale.ROOT);
        return small.startsWith("https://") || small.startsWith("http://");
    }

    private static @Nullable String said(String done) {
        return switch (done) {
            case "published" -> "The record is out. Everybody can see it.";
            case "reviewed" -> "Thank you. Those who keep the record can see what you said.";
            case "discarded" -> "The draft is discarded. No import brings it back.";
            default -> null;
        };
    }
}
