package org.practicecommons.attack;

import java.util.regex.Pattern;

/** What must hold of every answer, whoever asked for whatever. */
final class Judge {
    private static final Pattern INSIDE = Pattern.compile(
            "\\tat |Exception|Caused by|org\\.(practicecommons|springframework|neo4j|apache)\\.|/target/|\\.jar!");
    private static final Pattern HERE =
            Pattern.compile("(/(?!/)|https?://(localhost|127\\.0\\.0\\.1|commons\\.example\\.org)(:\\d+)?(/|$)).*");

    private final Findings findings;

    Judge(Findings findings) {
        this.findings = findings;
    }

    void look(Shot shot, Answer answer) {
        if (answer.status() == 0) {
            return; // Cut off: what cannot be read at all.
        }
        findings.expect(answer.status() < 500, "the program breaks", shot + " answers " + answer.status());
        findings.expect(
                answer.header("X-Content-Type-Options").equals("nosniff")
                        && answer.header("Content-Security-Policy").contains("default-src 'none'"),
                "answers without the headers that keep browsers safe",
                shot + " answers " + answer.status());
        findings.expect(
                answer.header("Location").isEmpty()
                        || HERE.matcher(answer.header("Location")).matches(),
                "people are led elsewhere",
                shot + " leads to " + answer.header("Location"));
        findings.expect(
                shot.path().contains("openapi")
                        || !INSIDE.matcher(answer.body()).find(),
                "answers tell of the inside",
                shot + " answers " + answer.status());
    }
}
