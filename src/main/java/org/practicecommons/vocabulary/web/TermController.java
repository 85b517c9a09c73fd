package org.practicecommons.vocabulary.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.shared.Stale;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermEditing;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms in which curators add and change terms. Every post leads on to a page. */
@Controller
@RequestMapping("/vocabularies/{key}")
class TermController {
    private final Vocabularies vocabularies;
    private final TermEditing editing;

    TermController(Vocabularies vocabularies, TermEditing editing) {
        this.vocabularies = vocabularies;
        this.editing = editing;
    }

    @GetMapping("/new")
    ModelAndView add(@PathVariable String key, Caller caller) {
        requireCurator(caller);
        return show(page(Vocabulary.get(key), null, TermForm.empty(), List.of(), null), HttpStatus.OK);
    }

    @Grave(back = "/vocabularies/{key}")
    @PostMapping("/terms")
    ModelAndView add(@PathVariable String key, TermForm form, Caller caller) {
        requireCurator(caller);
        Vocabulary vocabulary = Vocabulary.get(key);
        List<FieldProblem> problems = form.problems();
        if (problems.isEmpty()) {
            try {
                String id = editing.newId(vocabulary, form.label());
                editing.put(caller, vocabulary, id, form.forVersion(0).basis(), form.draft());
                return to(vocabulary, id);
            } catch (TextRefused refused) {
                problems = FieldProblem.of(refused).stream()
                        .filter(problem -> !problem.field().equals("id"))
                        .toList();
            } catch (BadParameter refused) {
                problems = FieldProblem.of(refused);
            }
        }
        return show(page(vocabulary, null, form, problems, null), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/terms/{id}/change")
    ModelAndView change(@PathVariable String key, @PathVariable String id, Caller caller) {
        requireCurator(caller);
        Vocabulary vocabulary = Vocabulary.get(key);
        Term term = vocabularies.get(vocabulary, id);
        TermForm form = TermForm.of(term, !vocabularies.offers(vocabulary, id), vocabularies.version(vocabulary, id));
        return show(page(vocabulary, id, form, List.of(), null), HttpStatus.OK);
    }

    /** Whoever changes a term that somebody else has changed meanwhile sees both and loses nothing. */
    @Grave(back = "/vocabularies/{key}/terms/{id}/change")
    @PostMapping("/terms/{id}/change")
    ModelAndView change(@PathVariable String key, @PathVariable String id, TermForm form, Caller caller) {
        requireCurator(caller);
        Vocabulary vocabulary = Vocabulary.get(key);
        vocabularies.get(vocabulary, id);
        List<FieldProblem> problems = form.problems();
        if (!problems.isEmpty()) {
            return show(page(vocabulary, id, form, problems, null), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            editing.put(caller, vocabulary, id, form.basis(), form.draft());
            return to(vocabulary, id);
        } catch (TextRefused | BadParameter refused) {
            return show(page(vocabulary, id, form, FieldProblem.of(refused), null), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Stale stale) {
            TermForm mine = form.forVersion(vocabularies.version(vocabulary, id));
            List<FieldProblem> told = List.of(new FieldProblem("label", "term.stale"));
            return show(
                    page(vocabulary, id, mine, told, vocabularies.get(vocabulary, id)), HttpStatus.PRECONDITION_FAILED);
        }
    }

    private EditPage page(
            Vocabulary vocabulary,
            @Nullable String id,
            TermForm form,
            List<FieldProblem> problems,
            @Nullable Term now) {
        return new EditPage(vocabulary, id, form, problems, vocabularies.list(vocabulary), now);
    }

    private static void requireCurator(Caller caller) {
        caller.required();
        if (!TermEditing.isCurator(caller)) {
            throw new MayNot("curate-terms");
        }
    }

    private static ModelAndView show(EditPage page, HttpStatusCode status) {
        return new ModelAndView("vocabulary/edit", Map.of("page", page), status);
    }

    private static ModelAndView to(Vocabulary vocabulary, String id) {
        return new ModelAndView("redirect:" + TermLine.href(vocabulary, id), "done", "saved");
    }
}
