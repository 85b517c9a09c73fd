package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.DraftRules;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which work is found, written down and read. */
@Controller
@RequestMapping("/innovations")
class InnovationController {
    private static final int PER_PAGE = 20;

    private final Innovations innovations;
    private final Recording recording;
    private final DraftRules rules;
    private final RecordPresenter records;
    private final CapturePresenter captures;
    private final ListPresenter lists;

    InnovationController(
            Innovations innovations,
            Recording recording,
            DraftRules rules,
            RecordPresenter records,
            CapturePresenter captures,
            ListPresenter lists) {
        this.innovations = innovations;
        this.recording = recording;
        this.rules = rules;
        this.records = records;
        this.captures = captures;
        this.lists = lists;
    }

    @GetMapping
    ModelAndView list(ListForm form, @RequestParam(required = false) @Nullable String page, Caller caller) {
        int number = Parameters.number("page", page, 1, 1, 1_000);
        return show("innovation/list", lists.page(caller, form, number, PER_PAGE), HttpStatus.OK);
    }

    /** What the reader's own organisations have begun and not published. */
    @GetMapping("/drafts")
    ModelAndView drafts(Caller caller) {
        caller.required();
        return show("innovation/drafts", lists.drafts(caller), HttpStatus.OK);
    }

    @GetMapping("/new")
    ModelAndView capture(
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(defaultValue = "") String population,
            Caller caller) {
        captures.requireWriter(caller);
        CaptureForm form = draft.isEmpty()
                ? CaptureForm.fresh(challenge, population)
                : CaptureForm.of(recording.own(caller, draft));
        return show("innovation/capture", captures.page(form, List.of(), caller), HttpStatus.OK);
    }

    /** Publishes or keeps a draft. Who was signed out meanwhile gets the form back with all that was typed. */
    @PostMapping("/new")
    ModelAndView write(CaptureForm form, Caller caller) {
        if (caller.signedIn().isEmpty()) {
            return again(
                    form, List.of(new FieldProblem("title", "capture.signed-out")), caller, HttpStatus.UNAUTHORIZED);
        }
        captures.requireWriter(caller);
        List<FieldProblem> problems = form.problems(rules);
        if (problems.isEmpty()) {
            try {
                Innovation kept = keep(form, caller);
                String done = kept.status() == RecordStatus.DRAFT ? "draft" : "published";
                return new ModelAndView("redirect:/innovations/" + kept.id(), "done", done);
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return again(form, problems, caller, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView record(@PathVariable String id, @RequestParam(defaultValue = "") String done, Caller caller) {
        return show("innovation/record", records.page(innovations.get(caller, id), caller, done), HttpStatus.OK);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable String id, Caller caller) {
        boolean draft = recording.own(caller, id).status() == RecordStatus.DRAFT;
        recording.remove(caller, id);
        return draft
                ? new ModelAndView("redirect:/innovations/drafts")
                : new ModelAndView("redirect:/innovations/" + id, "done", "withdrawn");
    }

    private Innovation keep(CaptureForm form, Caller caller) {
        return captures.draft(caller, form)
                .map(before -> recording.change(
                        caller, before.id(), before.version(), form.over(before.told()), form.status()))
                .orElseGet(
                        () -> recording.add(caller, form.key(), null, form.draft(), form.status(), form.firstStage()));
    }

    private ModelAndView again(CaptureForm form, List<FieldProblem> problems, Caller caller, HttpStatusCode status) {
        return show("innovation/capture", captures.page(form, problems, caller), status);
    }

    static ModelAndView show(String template, Object page, HttpStatusCode status) {
        return new ModelAndView(template, Map.of("page", page), status);
    }
}
