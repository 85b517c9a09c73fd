package org.practicecommons.home.web;

import java.util.List;
import org.practicecommons.challenge.NamedChallenge;
import org.practicecommons.challenge.NamedChallenges;
import org.practicecommons.challenge.Since;
import org.practicecommons.home.ChallengeSection;
import org.practicecommons.member.Caller;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Puts the section on what a practice names together. */
@Component
class ChallengeSections {
    private final NamedChallenges named;

    ChallengeSections(NamedChallenges named) {
        this.named = named;
    }

    ChallengeSection of(OdsCode practice, Caller reader) {
        List<ChallengeSection.Item> items =
                named.list(practice).stream().map(ChallengeSections::item).toList();
        return new ChallengeSection(items, NamedChallenges.isOwn(reader, practice));
    }

    private static ChallengeSection.Item item(NamedChallenge named) {
        Since since = named.naming().since();
        return new ChallengeSection.Item(
                named.challenge().id(), named.challenge().label(), since == null ? null : since.inWords());
    }
}
