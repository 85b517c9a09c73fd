package org.practicecommons.member;

import java.util.List;
import java.util.Set;
import org.practicecommons.shared.MemberId;

/**
 * A person with an account.
 *
 * @param id stays when the account is erased
 * @param name the name shown to others
 * @param affiliations organisations the member acts for now, confirmed or not, in order of name
 * @param duties what the member does for the whole service; none as long as they act for a regulator, who reads what
 *     everybody reads
 */
public record Member(MemberId id, String name, List<Affiliation> affiliations, Set<Duty> duties) {
    /** Copies the collections. */
    public Member {
        affiliations = List.copyOf(affiliations);
        boolean regulator = affiliations.stream()
                .anyMatch(held -> held.confirmed() && held.organisation().type() == OrganisationType.REGULATOR);
        duties = regulator ? Set.of() : Set.copyOf(duties);
    }

    /** The organisations this member may speak for: those that are confirmed. */
    public List<Organisation> actsFor() {
        return affiliations.stream()
                .filter(Affiliation::confirmed)
                .map(Affiliation::organisation)
                .toList();
    }

    /** Whether the member may speak for this organisation. */
    public boolean actsFor(OrganisationType type, String code) {
        return actsFor().stream().anyMatch(organisation -> organisation.is(type, code));
    }

    /** Whether the member has this duty. */
    public boolean has(Duty duty) {
        return duties.contains(duty);
    }
}
