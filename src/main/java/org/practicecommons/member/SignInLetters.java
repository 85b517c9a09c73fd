package org.practicecommons.member;

import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.mode.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes to members who want to sign in. Nobody else can tell whether an address belongs to a member. */
@Component
public class SignInLetters {
    private static final String SUBJECT = "Your link to sign in to Practice Commons";

    private final Members members;
    private final SignInLinks links;
    private final Post post;
    private final SiteAddress site;

    SignInLetters(Members members, SignInLinks links, Post post, SiteAddress site) {
        this.members = members;
        this.links = links;
        this.post = post;
        this.site = site;
    }

    /**
     * Sends a link if a member has this address. What is done for a member only, is done after this returns: the time it
     * takes tells nothing.
     *
     * @param browser what the browser shows in which it is asked for; null when it is asked for by another way
     * @param next the page to go to after signing in
     */
    public void ask(String email, @Nullable Secret browser, String next) {
        members.findByEmail(email)
                .ifPresent(member -> Thread.ofVirtual().name("sign-in-letter").start(() -> {
                    String key = links.make(email, browser).text();
                    post.send(letter(member, email, key, site.start(), next));
                }));
    }

    private static Letter letter(Member member, String email, String key, String from, String next) {
        String link = UriComponentsBuilder.fromUriString(from)
                .path("/sign-in/link")
                .queryParam("key", key)
                .queryParam("next", "{next}")
                .build(next)
                .toString();
        String text = """
                Hello %s,

                open this link and choose "Sign in":

                %s

                It works once, for %d minutes. If you did not ask for it, you need do nothing: nobody can sign in without it.

                Practice Commons
                """.formatted(member.name(), link, SignInLinks.LIFE.toMinutes());
        return new Letter(Members.address(email), SUBJECT, text, link);
    }
}
