package org.practicecommons.vocabulary.web;

import org.practicecommons.member.Caller;
import org.practicecommons.vocabulary.TermEditing;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which everybody reads vocabularies. */
@Controller
@RequestMapping("/vocabularies")
class VocabularyController {
    private final VocabularyPresenter pages;

    VocabularyController(VocabularyPresenter pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView index() {
        return new ModelAndView("vocabulary/index", "page", pages.index());
    }

    @GetMapping("/{key}")
    ModelAndView list(@PathVariable String key, Caller caller) {
        return new ModelAndView(
                "vocabulary/list", "page", pages.list(Vocabulary.get(key), TermEditing.isCurator(caller)));
    }

    @GetMapping("/{key}/history")
    ModelAndView history(@PathVariable String key) {
        return new ModelAndView("vocabulary/history", "page", pages.history(Vocabulary.get(key)));
    }

    /** The parameter says what has just been done. */
    @GetMapping("/{key}/terms/{id}")
    ModelAndView term(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            Caller caller) {
        String said = done.equals("saved") ? "The term is saved." : null;
        return new ModelAndView(
                "vocabulary/term", "page", pages.term(Vocabulary.get(key), id, said, TermEditing.isCurator(caller)));
    }
}
