package org.practicecommons.innovation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.ContextSnapshot;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.LineageStep;
import org.practicecommons.innovation.Outcomes;
import org.practicecommons.innovation.Outcomes.Outcome;
import org.practicecommons.member.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Who learned from whom, and in which contexts the work holds: a page, and the same for programs. */
@Controller
class LineageController {
    /** The lineage for programs. */
    record Lineage(String id, List<Step> steps, List<Place> outcomes) {}

    /** That one record came of another. */
    record Step(
            String from,
            String to,
            String toStage,
            String kept,
            String changed,
            String dropped,
            @Nullable LocalDate on) {
        static Step of(LineageStep step) {
            return new Step(
                    step.from(),
                    step.to(),
                    step.toStage().key(),
                    step.kept(),
                    step.changed(),
                    step.dropped(),
                    step.on());
        }
    }

    /**
     * How it went at one place.
     *
     * @param how everyday, going-on or ended
     * @param contextAt when the context was frozen; null when nothing was known
     * @param context as it was known then
     */
    record Place(
            String innovation,
            InnovationItem.Lead organisation,
            String stage,
            String how,
            String learned,
            @Nullable Instant contextAt,
            List<ContextSnapshot.Fact> context) {
        static Place of(Outcome one) {
            ContextSnapshot context = one.context();
            return new Place(
                    one.record().id(),
                    InnovationItem.Lead.of(one.doer().organisation()),
                    one.doer().stage().key(),
                    one.how().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    one.learned(),
                    context == null ? null : context.at(),
                    context == null ? List.of() : context.facts());
        }
    }

    private final Innovations innovations;
    private final Adoptions adoptions;
    private final Outcomes outcomes;
    private final LineagePresenter pages;

    LineageController(Innovations innovations, Adoptions adoptions, Outcomes outcomes, LineagePresenter pages) {
        this.innovations = innovations;
        this.adoptions = adoptions;
        this.outcomes = outcomes;
        this.pages = pages;
    }

    @GetMapping("/innovations/{id}/lineage")
    ModelAndView page(@PathVariable String id, Caller caller) {
        return InnovationController.show(
                "innovation/lineage", pages.page(innovations.get(caller, id), caller), HttpStatus.OK);
    }

    @GetMapping(value = "/api/v1/innovations/{id}/lineage", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Lineage get(@PathVariable String id, Caller caller) {
        Innovation record = innovations.get(caller, id);
        return new Lineage(
                record.id(),
                adoptions.lineage(caller, record).stream().map(Step::of).toList(),
                outcomes.of(caller, record).stream().map(Place::of).toList());
    }
}
