package org.practicecommons.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Tells members about new ways into their account, and about duties, after they are made: whoever took over a browser or a mail
 * box is noticed. These letters hold no link, so that nobody learns to follow one when frightened.
 */
@Component
public class WayInLetters {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final String UNLESS_YOU = """
            If this was you, you need do nothing. If not, type the address of Practice Commons into your browser, sign in, and on
            "Your account" sign out everywhere else, delete tokens and remove passkeys that you do not know. Then tell whoever
            runs Practice Commons for you.""";

    private final MemberPost post;
    private final Clock clock;

    WayInLetters(MemberPost post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    /** Somebody signed in from a browser that the member had not used before, such as {@code Firefox on Linux}. */
    public void newBrowser(MemberId member, String browser) {
        send(member, "A new browser signed in", "Your account was signed in to from a new browser: " + browser);
    }

    /** There is a new access token. */
    public void tokenMade(MemberId member, String label, Instant until) {
        String what = "An access token was made for your account. It is called \"" + label + "\" and works until ";
        send(member, "A new access token", what + DAY.format(until));
    }

    /** A token ends soon. */
    void tokenEnds(MemberId member, String label, Instant until) {
        String words =
                "your access token \"%s\" works until %s. If you still need it, make another on \"Your account\" before then."
                        .formatted(label, DAY.format(until));
        post.tell(member, "An access token ends soon", words);
    }

    /** A passkey was added. */
    public void passkeyAdded(MemberId member, String browser) {
        send(member, "A new passkey", "A passkey was added to your account in this browser: " + browser);
    }

    /** A passkey was removed. */
    public void passkeyRemoved(MemberId member) {
        send(member, "A passkey was removed", "A passkey was removed from your account");
    }

    /** The member is known by another service from now on. */
    void linked(MemberId member, String issuer) {
        send(member, "Another service signs you in", "Your account can now be signed in to through " + issuer);
    }

    /** The member has a duty from now on. */
    void dutyGiven(MemberId member, Duty duty) {
        String words =
                "you are now %s on Practice Commons. What you do in this duty, you do signed in with a passkey. Add one on \"Your account\" if you have none."
                        .formatted(duty.inWords().toLowerCase(Locale.ROOT));
        post.tell(member, "You have a new duty", words);
    }

    private void send(MemberId member, String subject, String what) {
        post.tell(member, subject, what + ".\n\nThat was on " + WHEN.format(clock.instant()) + ".\n\n" + UNLESS_YOU);
    }
}
