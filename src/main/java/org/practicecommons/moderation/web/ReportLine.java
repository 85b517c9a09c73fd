package org.practicecommons.moderation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.practicecommons.moderation.Report;
import org.practicecommons.moderation.ReportOutcome;

/**
 * A report as its sender sees it.
 *
 * @param when the day on which it was sent
 * @param kind of text that it is about: {@code report-text.kind.KIND} says it in words
 * @param reason why
 * @param words what was said
 * @param outcome what was decided, as a sentence
 * @param answer what the moderator says; may be empty
 */
public record ReportLine(String when, String kind, String reason, String words, String outcome, String answer) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static ReportLine of(Report report) {
        ReportOutcome outcome = report.outcome();
        return new ReportLine(
                day(report.at()),
                report.about().kind(),
                report.reason().inWords(),
                report.words(),
                outcome == null ? "A moderator has not looked at it yet." : outcome.inWords(),
                report.answer());
    }

    static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, LONDON));
    }
}
