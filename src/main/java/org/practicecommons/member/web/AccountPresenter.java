package org.practicecommons.member.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credential;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Member;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Link;
import org.springframework.stereotype.Component;

/** Puts a member's own page together. */
@Component
class AccountPresenter {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Credentials credentials;

    AccountPresenter(Credentials credentials) {
        this.credentials = credentials;
    }

    /** The page as saved. */
    AccountPage page(Caller caller) {
        return page(caller, caller.required().name(), new TokenForm("", "read"), null, List.of());
    }

    /** The page with what was typed, what is wrong with it, or a new token. */
    AccountPage page(
            Caller caller, String name, TokenForm token, @Nullable String newToken, List<FieldProblem> problems) {
        Member member = caller.required();
        List<Credential> held = credentials.list(member.id());
        return new AccountPage(
                name,
                MemberWords.standing(member),
                member.actsFor().stream().map(AccountPresenter::team).toList(),
                member.has(Duty.ADMINISTRATOR),
                lines(held, CredentialKind.SIGN_IN, caller),
                lines(held, CredentialKind.TOKEN, caller),
                token,
                newToken,
                problems);
    }

    private static Link team(Organisation organisation) {
        return new Link(
                "The team of " + organisation.name(),
                "/account/teams/" + organisation.type().key() + "/" + organisation.code());
    }

    private static List<AccountPage.CredentialLine> lines(List<Credential> held, CredentialKind kind, Caller caller) {
        return held.stream()
                .filter(credential -> credential.kind() == kind)
                .map(credential -> new AccountPage.CredentialLine(
                        credential.id(),
                        credential.label() + (credential.mayChange() ? "" : " (may only read)"),
                        when(credential),
                        credential.id().equals(caller.credential())))
                .toList();
    }

    private static String when(Credential credential) {
        Instant used = credential.used();
        String since = credential.kind() == CredentialKind.SIGN_IN ? "Signed in " : "Made ";
        return since + WHEN.format(credential.made()) + (used == null ? "" : ". Last used " + WHEN.format(used));
    }
}
