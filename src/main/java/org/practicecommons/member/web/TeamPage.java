package org.practicecommons.member.web;

import java.util.List;
import org.practicecommons.member.Claim;
import org.practicecommons.member.Organisation;
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
    /** Somebody who was invited, and until when the letter's link works, in words. */
    record InvitedLine(String name, String email, String until) {}
}
