package org.practicecommons.member.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Credential;
import org.practicecommons.member.CredentialKind;
import org.practicecommons.member.Credentials;
import org.practicecommons.member.Duty;
import org.practicecommons.member.Identities;
import org.practicecommons.member.Member;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Passkey;
import org.practicecommons.member.Passkeys;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Link;
import org.springframework.stereotype.Component;

/** Puts a member's own page together. */
@Component
class AccountPresenter {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Credentials credentials;
    private final Passkeys passkeys;
    private final Identities identities;

    AccountPresenter(Credentials credentials, Passkeys passkeys, Identities identities) {
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.identities = identities;
    }

    /** The page as saved. */
    AccountPage page(Caller caller) {
        return page(caller, caller.required().name(), TokenForm.empty(), null, List.of());
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
                queues(member),
                lines(held, CredentialKind.SIGN_IN, caller),
                passkeys.list(member.id()).stream().map(AccountPresenter::line).toList(),
                lines(held, CredentialKind.TOKEN, caller),
                identities.list(member.id()).stream()
                        .map(one -> one.issuer() + ", since " + WHEN.format(one.since()))
                        .toList(),
                token,
                Arrays.stream(Duty.values()).filter(member::has).toList(),
                newToken,
                problems);
    }

    private static List<Link> queues(Member member) {
        List<Link> queues = new ArrayList<>();
        if (member.has(Duty.ADMINISTRATOR)) {
            queues.add(new Link("Who waits to be confirmed", "/administration/claims"));
            queues.add(new Link("Members and their duties", "/administration/members"));
        }
        if (member.has(Duty.MODERATOR)) {
            queues.add(new Link("Reports that wait", "/moderation"));
        }
        if (member.has(Duty.CURATOR)) {
            queues.add(new Link("Imported drafts", "/curation"));
        }
        queues.add(new Link("What became of your reports", "/account/reports"));
        return queues;
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
                        credential.label() + scope(credential),
                        when(credential),
                        credential.id().equals(caller.credential())))
                .toList();
    }

    private static AccountPage.CredentialLine line(Passkey passkey) {
        return new AccountPage.CredentialLine(
                passkey.id(), passkey.label(), when("Made ", passkey.made(), passkey.used()), false);
    }

    /** What a token does beside reading and changing, in brackets. */
    private static String scope(Credential credential) {
        if (credential.kind() == CredentialKind.SIGN_IN) {
            return "";
        }
        List<String> all = new ArrayList<>();
        if (!credential.mayChange()) {
            all.add("may only read");
        }
        credential.duties().stream()
                .sorted()
                .map(duty -> duty.inWords().toLowerCase(Locale.ROOT))
                .forEach(all::add);
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }

    private static String when(Credential credential) {
        if (credential.kind() == CredentialKind.SIGN_IN) {
            return when("Signed in ", credential.made(), credential.used());
        }
        return when("Made ", credential.made(), credential.used()) + ". Works until "
                + DAY.format(credential.expires());
    }

    private static String when(String since, Instant made, @Nullable Instant used) {
        return since + WHEN.format(made) + (used == null ? "" : ". Last used " + WHEN.format(used));
    }
}
