package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.DraftRules;
import org.practicecommons.innovation.EvidenceDraft;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationKind;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.shared.Stale;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which those who keep a record tell more, and show what came of it. */
@Controller
@RequestMapping("/innovations/{id}")
class WordsController {
    private final Innovations innovations;
    private final Recording recording;
    private final EvidenceItems evidence;
    private final DraftRules rules;
    private final Choices choices;

    WordsController(
            Innovations innovations, Recording recording, EvidenceItems evidence, DraftRules rules, Choices choices) {
        this.innovations = innovations;
        this.recording = recording;
        this.evidence = evidence;
        this.rules = rules;
        this.choices = choices;
    }

    @GetMapping("/words")
    ModelAndView words(@PathVariable String id, Caller caller) {
        Innovation record = recording.own(caller, id);
        return show(record, WordsForm.of(record), record.version(), null, List.of(), HttpStatus.OK);
    }

    /** Whoever changes what somebody else has changed meanwhile sees both and loses nothing. */
    @PostMapping("/words")
    ModelAndView change(@PathVariable String id, WordsForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<FieldProblem> problems = form.problems(rules, record.status(), record.stage());
        HttpStatusCode status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (problems.isEmpty()) {
            try {
                recording.change(caller, id, form.basis(), form.draft(), record.status());
                return to(id, "saved");
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            } catch (Stale stale) {
                Innovation now = innovations.get(caller, id);
                List<FieldProblem> told = new ArrayList<>(List.of(new FieldProblem("title", "innovation.stale")));
                return show(now, form, now.version(), now, told, HttpStatus.PRECONDITION_FAILED);
            }
        }
        return show(record, form, form.basis(), null, problems, status);
    }

    @GetMapping("/evidence")
    ModelAndView evidence(@PathVariable String id, Caller caller) {
        Innovation record = recording.own(caller, id);
        return show(record, EvidenceForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/evidence")
    ModelAndView add(@PathVariable String id, EvidenceForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                EvidenceDraft draft = form.draft();
                evidence.add(caller, id, draft);
                return to(id, "evidence");
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(record, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/evidence/{item}/removal")
    ModelAndView takeAway(@PathVariable String id, @PathVariable String item, Caller caller) {
        evidence.remove(caller, id, item);
        return to(id, "saved");
    }

    private ModelAndView show(
            Innovation record,
            WordsForm form,
            long version,
            @Nullable Innovation now,
            List<FieldProblem> problems,
            HttpStatusCode status) {
        WordsPage page = new WordsPage(RecordLinks.to(record), form, version, now, problems, choices(form));
        return InnovationController.show("innovation/words", page, status);
    }

    private ModelAndView show(
            Innovation record, EvidenceForm form, List<FieldProblem> problems, HttpStatusCode status) {
        return InnovationController.show(
                "innovation/evidence", new EvidencePage(RecordLinks.to(record), form, problems), status);
    }

    private Map<String, List<Map<String, Object>>> choices(WordsForm form) {
        Map<String, List<Map<String, Object>>> all = new HashMap<>();
        all.put("challenge", choices.challenges("Choose a challenge"));
        all.put("population", choices.populations("Choose whom it is for"));
        all.put("types", choices.terms(Vocabulary.INNOVATION_TYPES, ""));
        all.put("settings", choices.terms(Vocabulary.SETTINGS, ""));
        all.put("aims", choices.terms(Vocabulary.AIMS, ""));
        all.put("enablers", choices.terms(Vocabulary.ENABLERS, ""));
        all.put("policies", choices.terms(Vocabulary.POLICIES, ""));
        all.put("leadRole", choices.terms(Vocabulary.LEAD_ROLES, "Nobody said"));
        all.put(
                "kind",
                Arrays.stream(InnovationKind.values())
                        .map(kind -> Choices.option(kind.key(), kind.inWords() + ": " + kind.meaning()))
                        .toList());
        Stream<Map<String, Object>> digital =
                Arrays.stream(Digital.values()).map(one -> Choices.option(one.key(), one.inWords()));
        all.put(
                "digital",
                Stream.concat(Stream.of(Choices.option("", "Nobody said")), digital)
                        .toList());
        all.put("visibility", choices.visibilities(form.draft().visibility().key(), true));
        return all;
    }

    private static ModelAndView to(String id, String done) {
        return new ModelAndView("redirect:/innovations/" + id, "done", done);
    }
}
