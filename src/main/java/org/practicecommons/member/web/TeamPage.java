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
 * @param invitation the form to invite somebody
 */
public record TeamPage(
        Organisation organisation, List<Claim> waiting, List<Claim> members, FormPage<InvitationForm> invitation) {}
