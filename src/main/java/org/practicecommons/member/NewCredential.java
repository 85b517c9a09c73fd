package org.practicecommons.member;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.shared.MemberId;

/**
 * A credential that is to be made.
 *
 * @param member whose
 * @param kind what it is
 * @param way how the member showed who they are
 * @param label what its member knows it by
 * @param mayChange whether it lets its holder change things
 * @param duties those of the member's duties that it lets its holder do
 * @param life how long it lets in
 */
public record NewCredential(
        MemberId member,
        CredentialKind kind,
        SignInWay way,
        String label,
        boolean mayChange,
        Set<Duty> duties,
        Duration life) {
    /** How long a token of the demonstration lets in. */
    static final Duration DEMONSTRATION_LIFE = Duration.ofDays(1);

    /** Copies the set. */
    public NewCredential {
        duties = Set.copyOf(duties);
    }

    /** Of a browser: it does all that its member does. */
    public static NewCredential signIn(MemberId member, SignInWay way, String label) {
        CredentialKind kind = CredentialKind.SIGN_IN;
        return new NewCredential(member, kind, way, label, true, EnumSet.allOf(Duty.class), kind.life());
    }

    /** Of a program that reads, or changes things too, and does no duty. */
    public static NewCredential token(MemberId member, String label, boolean mayChange) {
        return token(member, label, mayChange, Set.of(), CredentialKind.TOKEN.life());
    }

    /** Of a program that reads, or changes things too, and does some of its member's duties, for a while. */
    public static NewCredential token(
            MemberId member, String label, boolean mayChange, Set<Duty> duties, Duration life) {
        return new NewCredential(member, CredentialKind.TOKEN, SignInWay.TOKEN, label, mayChange, duties, life);
    }

    /** What it lets its holder do, in words: {@code read and change, moderator}. */
    String scope() {
        return Stream.concat(
                        Stream.of(mayChange ? "read and change" : "read"),
                        duties.stream().map(Duty::key).sorted())
                .collect(Collectors.joining(", "));
    }

    /** Of a script that acts as an invented person, for a day. */
    public static NewCredential demonstrationToken(MemberId member) {
        return new NewCredential(
                member,
                CredentialKind.TOKEN,
                SignInWay.DEMONSTRATION,
                "Demonstration",
                true,
                EnumSet.allOf(Duty.class),
                DEMONSTRATION_LIFE);
    }
}
