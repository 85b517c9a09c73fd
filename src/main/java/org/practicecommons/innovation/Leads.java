package org.practicecommons.innovation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.CommunityPartners;
import org.practicecommons.member.Joining;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.stereotype.Component;

/** Which organisations record and lead work: practices, primary care networks and community partners. */
@Component
public class Leads {
    private static final Set<OrganisationType> WHO =
            Set.of(OrganisationType.PRACTICE, OrganisationType.PCN, OrganisationType.PARTNER);

    private final Joining joining;
    private final CommunityPartners partners;

    Leads(Joining joining, CommunityPartners partners) {
        this.joining = joining;
        this.partners = partners;
    }

    /** The caller's organisations that can record work. */
    public List<Organisation> of(Caller caller) {
        return caller.signedIn().stream()
                .flatMap(member -> member.actsFor().stream())
                .filter(organisation -> WHO.contains(organisation.type()))
                .toList();
    }

    /**
     * Refuses whoever acts for no organisation that does such work.
     *
     * @throws MayNot when the caller does not
     */
    public void requireDoer(Caller caller) {
        caller.required();
        if (of(caller).isEmpty()) {
            throw new MayNot("practise");
        }
    }

    /**
     * The caller's organisation that does something: the one named if it is the caller's own, else the first.
     *
     * @throws MayNot when the caller acts for none that can
     */
    Organisation owner(Caller caller, @Nullable Organisation named) {
        caller.required();
        List<Organisation> own = of(caller);
        if (own.isEmpty()) {
            throw new MayNot("record");
        }
        return own.stream()
                .filter(one -> named != null && one.is(named.type(), named.code()))
                .findFirst()
                .orElse(own.getFirst());
    }

    /**
     * The caller's organisation that does work: the one named, else the first. Nobody's word is put down as another's.
     *
     * @throws MayNot when the caller acts for none that can, or not for the one named
     */
    Organisation doer(Caller caller, @Nullable Organisation named) {
        requireDoer(caller);
        return of(caller).stream()
                .filter(one -> named == null || one.is(named.type(), named.code()))
                .findFirst()
                .orElseThrow(() -> new MayNot("act-for"));
    }

    /**
     * Who is named as lead: the caller's own, or a community partner that stands, which leads once it agrees (see
     * {@link AskedLeads}).
     *
     * @throws BadParameter when it is neither
     */
    Organisation leading(Caller caller, Organisation owner, @Nullable Organisation named) {
        if (named == null || owner.is(named.type(), named.code())) {
            return owner;
        }
        if (named.type() != OrganisationType.PARTNER) {
            throw BadParameter.refused("lead", "innovation.lead-unknown");
        }
        return joining.organisation(named.type(), named.code())
                .filter(partners::stands)
                .orElseThrow(() -> BadParameter.refused("lead", "innovation.lead-unknown"));
    }
}
