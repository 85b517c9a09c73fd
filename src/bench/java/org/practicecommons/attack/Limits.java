package org.practicecommons.attack;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in are tried over and over: at some time the answer is to wait, and for how long. */
final class Limits {
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TRIES = 400;

    private final Target target;
    private final Findings findings;

    Limits(Target target, Findings findings) {
        this.target = target;
        this.findings = findings;
    }

    void attack() throws InterruptedException {
        letters();
        guesses("wrong tokens", Shot.of("GET", "/api/v1/me").as(Attacker.with("guesser", "", "y".repeat(43), 201)));
    }

    private void letters() throws InterruptedException {
        Answer page = target.send(Shot.of("GET", "/sign-in"));
        Matcher hidden = HIDDEN.matcher(page.body());
        String token = hidden.find() ? hidden.group(1) : "";
        String cookies = page.headers()
                .firstValue("Set-Cookie")
                .map(all -> all.substring(0, all.indexOf(';')))
                .orElse("");
        guesses(
                "letters to one address",
                new Shot(
                        "stranger",
                        "POST",
                        "/sign-in",
                        "127.0.4.1",
                        Map.of("Cookie", cookies),
                        FORM,
                        "email=somebody%40trust.example&_csrf=" + token));
    }

    private void guesses(String what, Shot shot) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Answer answer = target.send(shot);
            if (answer.status() == 429) {
                findings.tried("ways in are tried over and over", i);
                findings.expect(
                        !answer.header("Retry-After").isEmpty(), "a limit that does not say how long to wait", what);
                return;
            }
        }
        findings.tried("ways in are tried over and over", TRIES);
        findings.found("ways in are tried over and over", what + ": " + TRIES + " times without a limit");
    }
}
