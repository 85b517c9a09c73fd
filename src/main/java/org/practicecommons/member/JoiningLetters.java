package org.practicecommons.member;

import org.practicecommons.platform.mode.SiteAddress;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes to people who want to join or are invited. */
@Component
public class JoiningLetters {
    private final Members members;
    private final Joining joining;
    private final SignInLetters signInLetters;
    private final Post post;
    private final SiteAddress site;

    JoiningLetters(Members members, Joining joining, SignInLetters signInLetters, Post post, SiteAddress site) {
        this.members = members;
        this.joining = joining;
        this.signInLetters = signInLetters;
        this.post = post;
        this.site = site;
    }

    /**
     * Keeps a request and sends its link. Who has an account already gets a link to sign in instead, so that the answer on
     * the page is the same for everybody; organisations are added on an invitation. What somebody asks for themselves is
     * looked up, kept and sent after this returns, so that the time it takes does not tell whether there is an account.
     *
     * @throws MayNot when it is for a regulator, and those are not let in
     */
    public void ask(JoinRequest request) {
        if (request.isInvitation()) {
            send(request);
        } else {
            joining.require(request.type());
            Thread.ofVirtual().name("joining-letter").start(() -> send(request));
        }
    }

    private void send(JoinRequest request) {
        boolean known = members.findByEmail(request.email()).isPresent();
        if (known && !request.isInvitation()) {
            signInLetters.ask(request.email(), null, "/account");
        } else {
            Secret secret = joining.ask(request);
            post.send(letter(request, reason(request), secret, site.start()));
        }
    }

    private static Letter letter(JoinRequest request, String reason, Secret secret, String from) {
        String link = UriComponentsBuilder.fromUriString(from)
                .path("/join/link")
                .queryParam("key", secret.text())
                .build()
                .toUriString();
        String text = """
                Hello,

                %s

                Open this link and choose "Join":

                %s

                It works once, for %d days. If this was not meant for you, you need do nothing: without the link no account is made.

                Practice Commons
                """.formatted(reason, link, Joining.LIFE.toDays());
        return new Letter(Members.address(request.email()), "Join Practice Commons", text, link);
    }

    private String reason(JoinRequest request) {
        String place = request.organisation().value();
        MemberId by = request.invitedBy();
        if (by == null) {
            return "you asked to join Practice Commons for " + place + ".";
        }
        String who = members.find(by).map(Member::name).orElse("A member");
        return who + " invites you to act for " + place
                + " on Practice Commons, where practices learn from practices like them.";
    }
}
