package org.practicecommons.member;

import java.util.List;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.stereotype.Component;

/** Organisations that are invited to read a thing: only such as are known here. */
@Component
public class Guests {
    private final Joining joining;
    private final CommunityPartners partners;

    Guests(Joining joining, CommunityPartners partners) {
        this.joining = joining;
        this.partners = partners;
    }

    /**
     * The same organisations, each once, in the order given.
     *
     * @param organisations such as {@code partner/DP001}
     * @throws BadParameter when one is not known
     */
    public List<String> known(List<String> organisations) {
        return organisations.stream().distinct().peek(this::check).toList();
    }

    private void check(String organisation) {
        int cut = organisation.indexOf('/');
        boolean known = cut > 0
                && OrganisationType.ofKey(organisation.substring(0, cut))
                        .filter(type -> type != OrganisationType.REGULATOR)
                        .flatMap(type -> joining.organisation(type, organisation.substring(cut + 1)))
                        .filter(partners::stands)
                        .isPresent();
        if (!known) {
            throw BadParameter.refused("invited", "invited-unknown");
        }
    }
}
