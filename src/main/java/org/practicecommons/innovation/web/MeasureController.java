package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Measure;
import org.practicecommons.innovation.MeasureIdeas;
import org.practicecommons.innovation.MeasureKind;
import org.practicecommons.innovation.MeasureRules;
import org.practicecommons.innovation.MeasuredIn;
import org.practicecommons.innovation.Measures;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which those who keep a record say what they measure, and add its figures. */
@Controller
@RequestMapping("/innovations/{id}/measures")
class MeasureController {
    private final Recording recording;
    private final Measures measures;
    private final MeasureRules rules;
    private final MeasureIdeas ideas;
    private final MeasureViews views;
    private final Choices choices;

    MeasureController(
            Recording recording,
            Measures measures,
            MeasureRules rules,
            MeasureIdeas ideas,
            MeasureViews views,
            Choices choices) {
        this.ideas = ideas;
        this.recording = recording;
        this.measures = measures;
        this.rules = rules;
        this.views = views;
        this.choices = choices;
    }

    /** The parameter names a measure to copy, as {@code term/ID} or {@code measure/ID}; one that is unknown is ignored. */
    @GetMapping
    ModelAndView measures(@PathVariable String id, @RequestParam(defaultValue = "") String like, Caller caller) {
        Innovation record = recording.own(caller, id);
        MeasureForm form =
                ideas.find(caller, record, like).map(MeasureForm::like).orElseGet(MeasureForm::empty);
        return show(record, form, List.of(), caller, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(@PathVariable String id, MeasureForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<FieldProblem> problems = form.problems(rules);
        if (problems.isEmpty()) {
            try {
                return to(id, measures.add(caller, id, form.draft(), List.of()).id());
            } catch (TextRefused | BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(record, form, problems, caller, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{measure}/removal")
    ModelAndView remove(@PathVariable String id, @PathVariable String measure, Caller caller) {
        measures.remove(caller, id, measure);
        return new ModelAndView("redirect:/innovations/" + id + "/measures");
    }

    @GetMapping("/{measure}/points")
    ModelAndView points(@PathVariable String id, @PathVariable String measure, Caller caller) {
        Innovation record = recording.own(caller, id);
        return show(record, measures.own(caller, id, measure), PointForm.empty(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{measure}/points")
    ModelAndView put(@PathVariable String id, @PathVariable String measure, PointForm form, Caller caller) {
        Innovation record = recording.own(caller, id);
        Measure own = measures.own(caller, id, measure);
        List<FieldProblem> problems = form.problems(rules, own.told().unit());
        if (problems.isEmpty()) {
            measures.put(caller, id, measure, List.of(form.point()));
            return to(id, measure);
        }
        return show(record, own, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{measure}/points/{day}/removal")
    ModelAndView remove(
            @PathVariable String id, @PathVariable String measure, @PathVariable String day, Caller caller) {
        measures.own(caller, id, measure);
        measures.remove(caller, id, measure, MeasureApi.day(day));
        return to(id, measure);
    }

    private ModelAndView show(
            Innovation record, MeasureForm form, List<FieldProblem> problems, Caller caller, HttpStatusCode status) {
        MeasuresPage<MeasureForm> page =
                new MeasuresPage<>(RecordLinks.to(record), form, problems, views.of(record), choices(form), false);
        return InnovationController.show("innovation/measures", page, status).addObject("ideas", ideas(caller, record));
    }

    private List<MeasuresPage.Ideas> ideas(Caller caller, Innovation record) {
        List<MeasuresPage.Ideas> all = new ArrayList<>();
        all.add(MeasuresPage.Ideas.of("Others with the same challenge", ideas.ofOthers(caller, record), record));
        for (MeasureKind kind : MeasureKind.values()) {
            all.add(MeasuresPage.Ideas.of(kind.inWords() + ": " + kind.meaning(), ideas.of(kind), record));
        }
        all.removeIf(one -> one.links().isEmpty());
        return all;
    }

    private ModelAndView show(
            Innovation record, Measure measure, PointForm form, List<FieldProblem> problems, HttpStatusCode status) {
        MeasuresPage<PointForm> page = new MeasuresPage<>(
                RecordLinks.to(record),
                form,
                problems,
                List.of(views.of(record, measure)),
                Map.of(),
                measure.told().unit() == MeasuredIn.PERCENT);
        return InnovationController.show("innovation/points", page, status);
    }

    private Map<String, List<Map<String, Object>>> choices(MeasureForm form) {
        return Map.of(
                "kind",
                Arrays.stream(MeasureKind.values())
                        .map(one -> radio(one.key(), one.inWords() + ": " + one.meaning(), form.kind()))
                        .toList(),
                "unit",
                Arrays.stream(MeasuredIn.values())
                        .map(one -> radio(one.key(), one.inWords(), form.unit()))
                        .toList(),
                "source",
                choices.terms(Vocabulary.DATA_SOURCES, "In no list: we say it in words"),
                "known",
                List.of(
                        radio("yes", "Yes, we have a figure from before", form.known()),
                        radio("no", "No baseline existed", form.known())));
    }

    private static Map<String, Object> radio(String value, String text, String chosen) {
        return Map.of("value", value, "text", text, "checked", value.equals(chosen));
    }

    private static ModelAndView to(String id, String measure) {
        return new ModelAndView("redirect:/innovations/" + id + "/measures/" + measure + "/points");
    }
}
