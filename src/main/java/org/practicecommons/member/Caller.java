package org.practicecommons.member;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a member, or somebody who has not signed in. Controllers take it as a parameter; everything that is allowed
 * or hidden starts from it.
 *
 * @param member who signed in; null for anybody
 * @param credential id of the sign-in or token that the request carries; null for anybody
 */
public record Caller(@Nullable Member member, @Nullable String credential) {
    private static final Caller ANYBODY = new Caller(null, null);

    /** Somebody who has not signed in. */
    public static Caller anybody() {
        return ANYBODY;
    }

    /** The member, if there is one. */
    public Optional<Member> signedIn() {
        return Optional.ofNullable(member);
    }

    /**
     * The member.
     *
     * @throws NotSignedIn when nobody has signed in
     */
    public Member required() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    /** Whether the caller may speak for this organisation. */
    public boolean actsFor(OrganisationType type, String code) {
        return signedIn().filter(someone -> someone.actsFor(type, code)).isPresent();
    }

    /** Whether the caller has this duty. */
    public boolean has(Duty duty) {
        return signedIn().filter(someone -> someone.has(duty)).isPresent();
    }
}
