package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.IdeaClosing;
import org.practicecommons.innovation.IdeaComment;
import org.practicecommons.innovation.IdeaVoices;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.OpenIdeas;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
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

/** The page on which an idea is talked over before it begins. */
@Controller
@RequestMapping("/innovations/{id}/idea")
class IdeaController {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Innovations innovations;
    private final Recording recording;
    private final OpenIdeas ideas;
    private final IdeaClosing closing;
    private final IdeaVoices voices;

    IdeaController(
            Innovations innovations, Recording recording, OpenIdeas ideas, IdeaClosing closing, IdeaVoices voices) {
        this.innovations = innovations;
        this.recording = recording;
        this.ideas = ideas;
        this.closing = closing;
        this.voices = voices;
    }

    @GetMapping
    ModelAndView page(@PathVariable String id, Caller caller) {
        return show(innovations.get(caller, id), caller, IdeaForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(@PathVariable String id, IdeaForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        Optional<LocalDate> until = Typed.day(form.until());
        if (until.isEmpty()) {
            return wrong(record, caller, form, List.of(new FieldProblem("until", "innovation.day-form.detail")));
        }
        return tried(record, caller, form, () -> ideas.open(caller, id, until.get()));
    }

    @PostMapping("/comments")
    ModelAndView comment(@PathVariable String id, IdeaForm form, Caller caller) {
        voices.require(caller, id);
        return tried(innovations.get(caller, id), caller, form, () -> ideas.comment(caller, id, form.text()));
    }

    @PostMapping("/end")
    ModelAndView close(@PathVariable String id, IdeaForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<FieldProblem> problems = form.problems();
        return problems.isEmpty()
                ? tried(record, caller, form, () -> closing.close(caller, id, form.verdicts()))
                : wrong(record, caller, form, problems);
    }

    private ModelAndView tried(Innovation record, Caller caller, IdeaForm form, Runnable change) {
        try {
            change.run();
            return new ModelAndView("redirect:/innovations/" + record.id() + "/idea");
        } catch (TextRefused | BadParameter refused) {
            return wrong(record, caller, form, FieldProblem.of(refused));
        }
    }

    private ModelAndView wrong(Innovation record, Caller caller, IdeaForm form, List<FieldProblem> problems) {
        return show(record, caller, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView show(
            Innovation record, Caller caller, IdeaForm form, List<FieldProblem> problems, HttpStatusCode status) {
        boolean keeps = innovations.isKeptBy(caller, record);
        Optional<LocalDate> until = ideas.openUntil(record);
        List<IdeaComment> comments = ideas.of(record);
        IdeaPage.May may = new IdeaPage.May(
                keeps && ideas.canOpen(record),
                (until.isPresent() || !form.text().isEmpty()) && voices.mayComment(caller),
                keeps && comments.stream().anyMatch(IdeaComment::isWaiting));
        IdeaPage page = new IdeaPage(
                RecordLinks.to(record),
                until.map(RecordPresenter.DAY::format).orElse(null),
                comments.stream().map(IdeaController::line).toList(),
                may,
                form,
                problems);
        return InnovationController.show("innovation/idea", page, status);
    }

    private static IdeaPage.Line line(IdeaComment one) {
        IdeaComment.Outcome outcome = one.outcome();
        return new IdeaPage.Line(
                one.id(),
                one.text(),
                one.role(),
                RecordPresenter.DAY.format(one.at().atZone(HERE)),
                outcome == null ? null : outcome.inWords(),
                one.answer(),
                one.removed());
    }
}
