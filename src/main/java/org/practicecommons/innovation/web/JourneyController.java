package org.practicecommons.innovation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.Leads;
import org.practicecommons.innovation.Practising;
import org.practicecommons.innovation.Stage;
import org.practicecommons.innovation.StageAdvice;
import org.practicecommons.innovation.Terms;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which an organisation says where it is with a piece of work, and takes up that of others. */
@Controller
@RequestMapping("/innovations/{id}")
class JourneyController {
    private final Innovations innovations;
    private final Journeys journeys;
    private final Adoptions adoptions;
    private final Leads leads;
    private final Terms terms;
    private final Choices choices;
    private final Comparisons comparisons;
    private final Clock clock;

    JourneyController(
            Innovations innovations,
            Journeys journeys,
            Adoptions adoptions,
            Leads leads,
            Terms terms,
            Choices choices,
            Comparisons comparisons,
            Clock clock) {
        this.innovations = innovations;
        this.journeys = journeys;
        this.adoptions = adoptions;
        this.leads = leads;
        this.terms = terms;
        this.choices = choices;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** The answers to plain questions lead to a stage, which stays a suggestion. */
    @GetMapping("/stage")
    ModelAndView stage(@PathVariable String id, MoveForm form, Caller caller) {
        Innovation record = doer(caller, id);
        Optional<StageAdvice> advice = form.answers().map(StageAdvice::of);
        String chosen = advice.map(one -> one.stage().key())
                .orElseGet(() -> ownStage(caller, record).key());
        return show(page(record, form.choosing(chosen), advice.orElse(null), List.of()), HttpStatus.OK);
    }

    @PostMapping("/stage")
    ModelAndView move(@PathVariable String id, MoveForm form, Caller caller) {
        Innovation record = doer(caller, id);
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> problems = form.problems(today);
        if (problems.isEmpty()) {
            try {
                journeys.move(caller, id, null, form.move(today));
                return new ModelAndView("redirect:/innovations/" + id, "done", "moved");
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(page(record, form, null, problems), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** One tap: nothing has changed, and it still goes on. */
    @PostMapping("/confirmation")
    ModelAndView confirm(@PathVariable String id, Caller caller) {
        doer(caller, id);
        journeys.confirm(caller, id, null);
        return new ModelAndView("redirect:/innovations/" + id, "done", "confirmed");
    }

    /** The gap between the two contexts comes first. */
    @GetMapping("/adoption")
    ModelAndView adoption(@PathVariable String id, Caller caller) {
        return adoption(writer(caller, id), caller, AdoptionForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/adoption")
    ModelAndView adopt(@PathVariable String id, AdoptionForm form, Caller caller) {
        Innovation record = writer(caller, id);
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            try {
                Innovation made = adoptions.take(caller, id, null, form.draft());
                return new ModelAndView("redirect:/innovations/" + made.id(), "done", "adopted");
            } catch (TextRefused | BadParameter refused) {
                problems.addAll(FieldProblem.of(refused));
            }
        }
        return adoption(record, caller, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView adoption(
            Innovation record, Caller caller, AdoptionForm form, List<FieldProblem> problems, HttpStatusCode status) {
        AdoptionPage page = new AdoptionPage(
                RecordLinks.to(record),
                record.lead().name(),
                form,
                problems,
                comparisons.of(caller, record).orElse(null),
                choices.stages(form.stage()));
        return InnovationController.show("innovation/adoption", page, status);
    }

    private MovePage page(Innovation record, MoveForm form, @Nullable StageAdvice advice, List<FieldProblem> problems) {
        String suggestion = advice == null ? null : terms.stage(advice.stage()) + ", because " + advice.reason();
        return new MovePage(RecordLinks.to(record), form, problems, choices.stages(form.stage()), suggestion);
    }

    private Stage ownStage(Caller caller, Innovation record) {
        return journeys.of(record).stream()
                .filter(one -> leads.of(caller).stream()
                        .anyMatch(own -> one.organisation().is(own.type(), own.code())))
                .map(Practising::stage)
                .findFirst()
                .orElse(record.stage());
    }

    private Innovation doer(Caller caller, String id) {
        Innovation record = writer(caller, id);
        boolean does = innovations.isKeptBy(caller, record)
                || journeys.of(record).stream().anyMatch(one -> leads.of(caller).stream()
                        .anyMatch(own -> one.organisation().is(own.type(), own.code())));
        if (!does) {
            throw new MayNot("practise");
        }
        return record;
    }

    private Innovation writer(Caller caller, String id) {
        leads.requireDoer(caller);
        return innovations.get(caller, id);
    }

    private static ModelAndView show(MovePage page, HttpStatusCode status) {
        return new ModelAndView("innovation/stage", Map.of("page", page), status);
    }
}
