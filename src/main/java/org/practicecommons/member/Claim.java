package org.practicecommons.member;

import java.time.Instant;
import org.practicecommons.shared.MemberId;

/**
 * That a member says to act for an organisation, as its team and administrators see it.
 *
 * @param id of the claim
 * @param email where the member's letters go; its domain helps to decide
 * @param confirmed whether the organisation or an administrator agreed
 */
public record Claim(
        String id,
        MemberId member,
        String name,
        String email,
        MemberRole role,
        Instant since,
        boolean confirmed,
        Organisation organisation) {
    /** The part of the address after the @. */
    public String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}
