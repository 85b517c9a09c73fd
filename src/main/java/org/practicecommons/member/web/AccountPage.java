package org.practicecommons.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Duty;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/**
 * A member's own page.
 *
 * @param name the name others see, as saved or as typed
 * @param standing what the member does and where
 * @param teams pages of the teams the member belongs to
 * @param queues pages of what waits for the member: those who wait to be confirmed, reports
 * @param signIns browsers that are signed in
 * @param passkeys what lets in by a touch of a device
 * @param tokens access tokens of programs
 * @param linked other services through which the member has signed in, and since when
 * @param token the form for a new token, as typed
 * @param duties those that the member has, for a token to do
 * @param newToken a token made just now, shown this once; null else
 * @param problems what must be put right
 */
record AccountPage(
        String name,
        List<String> standing,
        List<Link> teams,
        List<Link> queues,
        List<CredentialLine> signIns,
        List<CredentialLine> passkeys,
        List<CredentialLine> tokens,
        List<String> linked,
        TokenForm token,
        List<Duty> duties,
        @Nullable String newToken,
        List<FieldProblem> problems) {
    /**
     * A sign-in, a passkey or a token in the list.
     *
     * @param what its label
     * @param when since when, and when it was last used
     * @param current whether it is the one this page was asked for with
     */
    record CredentialLine(String id, String what, String when, boolean current) {}

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return new FormPage<>(token, problems, List.of()).problem(field);
    }

    /** "Error: " when something is wrong. */
    public String titlePrefix() {
        return new FormPage<>(token, problems, List.of()).titlePrefix();
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME);
    }
}
