package org.practicecommons.innovation;

import java.util.Optional;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.member.OrganisationType;
import org.springframework.stereotype.Component;

/** Who may comment on ideas: whoever may read the record and acts for an organisation, regulators apart. */
@Component
public class IdeaVoices {
    private final Innovations innovations;

    IdeaVoices(Innovations innovations) {
        this.innovations = innovations;
    }

    /** Whether the caller may comment on records that are open and that the caller may read. */
    public boolean mayComment(Caller caller) {
        return caller.signedIn().flatMap(IdeaVoices::role).isPresent();
    }

    /**
     * Refuses whoever may not comment on a record.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller acts for no organisation, or for a regulator
     */
    public Member require(Caller caller, String id) {
        Member member = caller.required();
        innovations.get(caller, id);
        if (!mayComment(caller)) {
            throw new MayNot("comment");
        }
        return member;
    }

    /** The role in which a member comments: that of the first organisation, regulators apart. */
    static Optional<String> role(Member member) {
        boolean regulator = member.actsFor().stream().anyMatch(one -> one.type() == OrganisationType.REGULATOR);
        return regulator
                ? Optional.empty()
                : member.affiliations().stream()
                        .filter(Affiliation::confirmed)
                        .map(one ->
                                one.role().inWords() + ", " + one.organisation().name())
                        .findFirst();
    }
}
