package org.practicecommons.member;

import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.shared.MemberId;

/**
 * That somebody wants to join, or is invited to.
 *
 * @param name the name that others will see; an invitation leaves it to the invited, who can change it later
 * @param email where the link goes
 * @param type of the organisation
 * @param code of the organisation; a new partner organisation gets one
 * @param organisation its name, as far as the person knows it
 * @param role what the person does there
 * @param invitedBy the member who vouches for the person; null for who asked to join
 */
public record JoinRequest(
        CheckedText name,
        String email,
        OrganisationType type,
        String code,
        CheckedText organisation,
        MemberRole role,
        @Nullable MemberId invitedBy) {
    /** Whether a member of the organisation, or an administrator, vouches for the person. */
    public boolean isInvitation() {
        return invitedBy != null;
    }
}
