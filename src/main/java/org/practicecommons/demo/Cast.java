package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Who plays in the demonstration: a practice in a PCN, its nearest peer, the people around them. */
@Component
public class Cast {
    private static final Organisation TRUST =
            new Organisation(OrganisationType.PARTNER, "DP001", "Open Door Community Trust (demonstration)");
    private static final Organisation REGULATOR =
            new Organisation(OrganisationType.REGULATOR, "DR001", "Care regulator (demonstration)");

    /** How many of the lead's peers have records. */
    private static final int NEIGHBOURS = 24;

    private final Practices practices;
    private final Peers peers;

    Cast(Practices practices, Peers peers) {
        this.practices = practices;
        this.peers = peers;
    }

    /** Those who belong to no practice: they can be invented beside a real England too. */
    public List<DemonstrationPerson> aroundPractices() {
        return List.of(
                person("partner", "Grace Okafor", MemberRole.COMMUNITY_PARTNER, TRUST),
                person("regulator", "Helen Marsh", MemberRole.REGULATOR, REGULATOR),
                onDuty("curator", "Tomasz Lewandowski", Duty.CURATOR),
                onDuty("curator2", "Bronwen Hughes", Duty.CURATOR),
                onDuty("curator3", "Daniel Mensah", Duty.CURATOR),
                onDuty("moderator", "Aisha Rahman", Duty.MODERATOR),
                onDuty("admin", "Owen Pritchard", Duty.ADMINISTRATOR));
    }

    /** Those of a generated England's practices; none while no practice has peers. */
    public List<DemonstrationPerson> inPractices() {
        return lead().map(this::around).orElse(List.of());
    }

    /** The practices nearest to the lead, the nearest first, and the lead itself: whose records are made up. */
    public List<Organisation> practicesAround() {
        return lead().map(lead -> {
                    List<Organisation> all = new ArrayList<>();
                    peers.nearest(lead.odsCode().value(), PeerScope.ENGLAND, NEIGHBOURS).stream()
                            .flatMap(peer -> practices.find(new OdsCode(peer.odsCode())).stream())
                            .forEach(near -> all.add(practice(near)));
                    all.add(practice(lead));
                    return all;
                })
                .orElse(List.of());
    }

    private List<DemonstrationPerson> around(Practice lead) {
        List<DemonstrationPerson> people = new ArrayList<>();
        Organisation own = practice(lead);
        people.add(person("practice", "Priya Shah", MemberRole.PRACTICE_MANAGER, own));
        people.add(person("nurse", "Dawn Ellis", MemberRole.CLINICIAN, own));
        nearest(lead)
                .ifPresent(peer ->
                        people.add(person("practice2", "Martin Cole", MemberRole.PRACTICE_MANAGER, practice(peer))));
        Practice.Body pcn = lead.pcn();
        if (pcn != null) {
            people.add(person("pcn", "Yusuf Adeyemi", MemberRole.PCN_LEAD, body(OrganisationType.PCN, pcn)));
        }
        Practice.Body icb = lead.icb();
        if (icb != null) {
            people.add(person("ics", "Rachel Whitcombe", MemberRole.ICS_LEAD, body(OrganisationType.ICB, icb)));
        }
        return people;
    }

    /** The first open practice by name that has a PCN, an ICB and a peer. */
    private Optional<Practice> lead() {
        return practices
                .list(new PracticeFilter(null, null, null, PracticeState.OPEN, practices.today()), 1, 20)
                .items()
                .stream()
                .filter(practice -> practice.pcn() != null && practice.icb() != null)
                .filter(practice -> nearest(practice).isPresent())
                .findFirst();
    }

    private Optional<Practice> nearest(Practice practice) {
        return peers.nearest(practice.odsCode().value(), PeerScope.ENGLAND, 1).stream()
                .findFirst()
                .flatMap(peer -> practices.find(new OdsCode(peer.odsCode())));
    }

    private static Organisation practice(Practice practice) {
        return new Organisation(OrganisationType.PRACTICE, practice.odsCode().value(), practice.name());
    }

    private static Organisation body(OrganisationType type, Practice.Body body) {
        return new Organisation(type, body.code(), body.name());
    }

    private static DemonstrationPerson person(String key, String name, MemberRole role, Organisation organisation) {
        return new DemonstrationPerson(key, name, new Affiliation(organisation, role, true), Set.of());
    }

    private static DemonstrationPerson onDuty(String key, String name, Duty duty) {
        return new DemonstrationPerson(key, name, null, Set.of(duty));
    }
}
