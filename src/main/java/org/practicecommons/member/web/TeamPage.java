package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.member.Claim;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Teams;
import org.practicecommons.platform.web.FormPage;

/**
 * The team of an organisation, for its own members.
 *
 * @param organisation whose team
 * @param waiting who says to belong to it and is not confirmed
 * @param members who acts for it
 * @param invited who was invited and has not joined yet
 * @param invitation the form to invite somebody
 */
public record TeamPage(
        Organisation organisation,
        List<Claim> waiting,
        List<Claim> members,
        List<InvitedLine> invited,
        FormPage<InvitationForm> invitation) {
    /** Somebody who was invited, by whom, and until when the letter's link works, in words. */
    record InvitedLine(String id, String name, String email, String by, String until) {
        static InvitedLine of(Teams.Invited one, String until) {
            String by = one.invitedBy();
            return new InvitedLine(one.id(), one.name(), one.email(), by == null ? "a former member" : by, until);
        }
    }
}
