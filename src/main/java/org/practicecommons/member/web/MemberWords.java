package org.practicecommons.member.web;

import java.util.List;
import java.util.stream.Stream;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;

/** What is said of members on pages. */
final class MemberWords {
    private MemberWords() {}

    /** What the member does and where: {@code Practice manager, Mill Lane Surgery}. */
    static List<String> standing(Member member) {
        return Stream.concat(
                        member.affiliations().stream().map(MemberWords::standing),
                        member.duties().stream().map(Duty::inWords).sorted())
                .toList();
    }

    private static String standing(Affiliation affiliation) {
        return affiliation.role().inWords() + ", " + affiliation.organisation().name()
                + (affiliation.confirmed() ? "" : " (waiting to be confirmed)");
    }
}
