package org.practicecommons.challenge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.challenge.NamedChallenges;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.Practices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages about challenges: the vocabulary, and what a practice names. Every post leads on to a page. */
@Controller
class ChallengeController {
    private static final String OF_PRACTICE = "/practices/{odsCode}/challenges";
    private static final String NAMED = "named";
    private static final String TAKEN_BACK = "taken-back";

    private final Challenges challenges;
    private final NamedChallenges named;
    private final Practices practices;
    private final ChallengePresenter pages;
    private final Clock clock;

    ChallengeController(
            Challenges challenges, NamedChallenges named, Practices practices, ChallengePresenter pages, Clock clock) {
        this.challenges = challenges;
        this.named = named;
        this.practices = practices;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/challenges")
    String vocabulary(Model model) {
        model.addAttribute("page", new VocabularyPage(challenges.groups()));
        return "challenge/vocabulary";
    }

    /** The parameters say with which challenge the form begins, and what has just been done with which one. */
    @GetMapping(OF_PRACTICE)
    ModelAndView practice(
            @PathVariable String odsCode,
            @RequestParam(defaultValue = "") String challenge,
            @RequestParam(name = NAMED, defaultValue = "") String justNamed,
            @RequestParam(name = TAKEN_BACK, defaultValue = "") String takenBack,
            Caller caller) {
        String done = justNamed.isEmpty()
                ? pages.done(takenBack, "is no longer on your list")
                : pages.done(justNamed, "is on your list");
        return show(pages.page(get(odsCode), challenge, done, caller));
    }

    @PostMapping(OF_PRACTICE)
    ModelAndView name(@PathVariable String odsCode, ChallengeForm form, Caller caller) {
        Practice practice = get(odsCode);
        named.speaker(caller, practice.odsCode());
        List<FieldProblem> problems = form.problems(challenges, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return again(practice, form, problems, caller);
        }
        try {
            named.name(caller, practice.odsCode(), form.challenge(), form.naming());
        } catch (TextRefused refused) {
            return again(practice, form, FieldProblem.of(refused), caller);
        }
        return to(practice, NAMED, form.challenge());
    }

    @PostMapping(OF_PRACTICE + "/{id}/removal")
    ModelAndView takeBack(@PathVariable String odsCode, @PathVariable String id, Caller caller) {
        Practice practice = get(odsCode);
        named.takeBack(caller, practice.odsCode(), id);
        return to(practice, TAKEN_BACK, id);
    }

    private Practice get(String odsCode) {
        return practices.get(Parameters.requiredCode("odsCode", odsCode));
    }

    private ModelAndView again(Practice practice, ChallengeForm form, List<FieldProblem> problems, Caller caller) {
        ModelAndView again = show(pages.again(practice, form, problems, caller));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView show(PracticeChallengesPage page) {
        return new ModelAndView("challenge/practice", "page", page);
    }

    private static ModelAndView to(Practice practice, String done, String challenge) {
        return new ModelAndView("redirect:/practices/" + practice.odsCode() + "/challenges", done, challenge);
    }
}
