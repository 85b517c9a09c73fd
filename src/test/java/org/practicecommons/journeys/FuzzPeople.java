package org.practicecommons.journeys;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.Members;
import org.practicecommons.member.NewCredential;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.SignInWay;
import org.practicecommons.shared.MemberId;

/** Members who exist for drawn requests only, one of each kind, so that nothing of others is changed by them. */
final class FuzzPeople {
    /** The practice that two of them act for. */
    static final String PRACTICE = "Z00041";

    private static final String PREFIX = "fuzz-";

    /**
     * How one of them sends requests.
     *
     * @param cookie of a browser that has signed in; empty for nobody
     * @param form what a form must send along
     */
    record Person(String key, String token, String cookie, String form) {}

    private final DemonstrationPeople people;
    private final Members members;
    private final Credentials credentials;
    private final int port;

    FuzzPeople(DemonstrationPeople people, Members members, Credentials credentials, int port) {
        this.people = people;
        this.members = members;
        this.credentials = credentials;
        this.port = port;
    }

    /** All of them, new where they are gone, by their key in {@link RouteTable}. */
    Map<String, Person> all() throws Exception {
        people.settle(wanted());
        Map<String, Person> all = new HashMap<>();
        try (Visitor visitor = new Visitor(port)) {
            HttpResponse<String> page = visitor.get("/sign-in");
            String form = Optional.ofNullable(Jsoup.parse(page.body()).selectFirst("input[name=_csrf]"))
                    .orElseThrow()
                    .val();
            String cookie = "XSRF-TOKEN=" + visitor.cookie("XSRF-TOKEN").orElseThrow();
            for (String key : RouteTable.PEOPLE) {
                all.put(key, key.isEmpty() ? new Person("", "", cookie, form) : person(key, cookie, form));
            }
        }
        return all;
    }

    private Person person(String key, String cookie, String form) {
        MemberId id = members.findDemonstration(PREFIX + key).map(Member::id).orElseThrow();
        String token = credentials.make(NewCredential.demonstrationToken(id)).text();
        String browser = credentials
                .make(NewCredential.signIn(id, SignInWay.DEMONSTRATION, "drawn"))
                .text();
        return new Person(key, token, cookie + "; practicecommons-sign-in=" + browser, form);
    }

    private static List<DemonstrationPerson> wanted() {
        List<DemonstrationPerson> wanted = new ArrayList<>();
        wanted.add(of("practice", OrganisationType.PRACTICE, PRACTICE, MemberRole.PRACTICE_MANAGER));
        wanted.add(of("nurse", OrganisationType.PRACTICE, PRACTICE, MemberRole.CLINICIAN));
        wanted.add(of("practice2", OrganisationType.PRACTICE, "Z00042", MemberRole.PRACTICE_MANAGER));
        wanted.add(of("pcn", OrganisationType.PCN, "U99001", MemberRole.PCN_LEAD));
        wanted.add(of("ics", OrganisationType.ICB, "Q92", MemberRole.ICS_LEAD));
        wanted.add(of("partner", OrganisationType.PARTNER, "FUZZP", MemberRole.COMMUNITY_PARTNER));
        wanted.add(of("regulator", OrganisationType.REGULATOR, "FUZZR", MemberRole.REGULATOR));
        wanted.add(of("curator", Duty.CURATOR));
        wanted.add(of("moderator", Duty.MODERATOR));
        wanted.add(of("admin", Duty.ADMINISTRATOR));
        return wanted;
    }

    private static DemonstrationPerson of(String key, OrganisationType type, String code, MemberRole role) {
        Organisation organisation = new Organisation(type, code, "Drawn " + key);
        return new DemonstrationPerson(
                PREFIX + key, "Drawn " + key, new Affiliation(organisation, role, true), Set.of());
    }

    private static DemonstrationPerson of(String key, Duty duty) {
        return new DemonstrationPerson(PREFIX + key, "Drawn " + key, null, Set.of(duty));
    }

    /** A practice of the same network, and one that is far away. */
    static List<String> practices() {
        return List.of(PRACTICE, PRACTICE, PRACTICE, "Z00042", "Z00060", "Z99999").stream()
                .collect(Collectors.toList());
    }
}
