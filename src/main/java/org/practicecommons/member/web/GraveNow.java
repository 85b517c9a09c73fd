package org.practicecommons.member.web;

import org.jspecify.annotations.Nullable;
import org.practicecommons.member.GraveActs;
import org.practicecommons.member.GraveActs.Standing;
import org.springframework.stereotype.Component;

/** Pages on which something grave is done say beforehand what is still missing, so that nobody writes for nothing. */
@Component("graveNow")
public class GraveNow {
    /**
     * What is missing.
     *
     * @param words what to do first
     * @param href where that is done
     */
    public record First(String words, String href) {}

    private final GraveActs acts;
    private final CurrentCaller caller;

    GraveNow(GraveActs acts, CurrentCaller caller) {
        this.acts = acts;
        this.caller = caller;
    }

    /**
     * What the caller has to do first; null when nothing.
     *
     * @param back the page to come back to
     */
    public @Nullable First first(String back) {
        Standing standing = acts.standing(caller.get());
        return switch (standing) {
            case READY -> null;
            case SIGN_IN_AGAIN -> new First("Sign in again", way(standing, back));
            case USE_PASSKEY -> new First("Sign in with your passkey", way(standing, back));
            case ADD_PASSKEY -> new First("Add a passkey first", way(standing, back));
        };
    }

    /** Whether the caller may add a passkey now: a first one also without what it takes for all else. */
    public boolean mayAddPasskey() {
        Standing standing = acts.standing(caller.get());
        return standing == Standing.READY || standing == Standing.ADD_PASSKEY;
    }

    static String way(Standing standing, String back) {
        return switch (standing) {
            case READY -> back;
            case SIGN_IN_AGAIN -> "/sign-in?again=yes&next=" + back;
            case USE_PASSKEY -> "/sign-in?again=passkey&next=" + back;
            case ADD_PASSKEY -> "/account/passkey-first?next=" + back;
        };
    }
}
