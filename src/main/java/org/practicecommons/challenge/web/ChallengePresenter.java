package org.practicecommons.challenge.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.Challenge;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.challenge.NamedChallenge;
import org.practicecommons.challenge.NamedChallenges;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Link;
import org.practicecommons.practice.Practice;
import org.springframework.stereotype.Component;

/** Puts the page of what a practice names together. */
@Component
class ChallengePresenter {
    private final Challenges challenges;
    private final NamedChallenges named;

    ChallengePresenter(Challenges challenges, NamedChallenges named) {
        this.challenges = challenges;
        this.named = named;
    }

    /**
     * The page as it is shown first.
     *
     * @param chosen id of the challenge to begin with in the form; may be empty
     * @param done what has just been done; null when nothing was
     */
    PracticeChallengesPage page(Practice practice, String chosen, @Nullable String done, Caller caller) {
        List<NamedChallenge> all = named.list(practice.odsCode());
        ChallengeForm form = all.stream()
                .filter(one -> one.challenge().id().equals(chosen))
                .findFirst()
                .map(ChallengeForm::of)
                .orElseGet(() -> ChallengeForm.of(chosen));
        return page(practice, all, edit(practice, form, List.of(), caller), done);
    }

    /** The page with a form that must be put right. */
    PracticeChallengesPage again(Practice practice, ChallengeForm form, List<FieldProblem> problems, Caller caller) {
        return page(practice, named.list(practice.odsCode()), edit(practice, form, problems, caller), null);
    }

    /** What has just been done with a challenge, as a sentence; null when there is no such challenge. */
    @Nullable
    String done(String challenge, String what) {
        Optional<Challenge> known = challenges.find(challenge);
        return known.map(one -> "“" + one.label() + "” " + what + ".").orElse(null);
    }

    private PracticeChallengesPage.@Nullable Edit edit(
            Practice practice, ChallengeForm form, List<FieldProblem> problems, Caller caller) {
        return NamedChallenges.isOwn(caller, practice.odsCode())
                ? new PracticeChallengesPage.Edit(challenges.groups(), form, problems)
                : null;
    }

    private static PracticeChallengesPage page(
            Practice practice,
            List<NamedChallenge> all,
            PracticeChallengesPage.@Nullable Edit edit,
            @Nullable String done) {
        Link back = new Link(practice.name(), "/practices/" + practice.odsCode());
        return new PracticeChallengesPage(back, all.stream().map(NamedLine::of).toList(), edit, done);
    }
}
