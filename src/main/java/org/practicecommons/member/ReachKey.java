package org.practicecommons.member;

import java.util.Locale;
import org.practicecommons.shared.MemberId;

/** The keys that say how a member stands to things: made alike for the member and for the thing. */
final class ReachKey {
    private ReachKey() {}

    static String of(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT);
    }

    static String of(Relation relation, OrganisationType type, String code) {
        return of(relation) + "/" + type.key() + "/" + code;
    }

    /** The author counts only while acting for the organisation it was written for. */
    static String author(MemberId author, OrganisationType type, String code) {
        return of(Relation.AUTHOR, type, code) + "/" + author;
    }

    /** @param organisation such as {@code partner/DP001} */
    static String guest(String organisation) {
        return of(Relation.GUEST) + "/" + organisation;
    }
}
