package org.practicecommons.moderation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.Reports.Waiting;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.Link;

/**
 * Reports that wait for a moderator.
 *
 * @param reports the longest waiting first
 * @param vouched what senders said of names, counted
 * @param problems what is wrong with the answer that was typed last
 */
record QueuePage(List<QueueLine> reports, VouchedLines vouched, List<FieldProblem> problems) {
    /**
     * One of them.
     *
     * @param title where the text stands
     * @param href its page; null when it has gone
     * @param text as it stands now; empty when it has gone
     * @param answer what was typed as an answer so far
     */
    record QueueLine(String id, String title, @Nullable String href, String text, ReportLine report, String answer) {
        static QueueLine of(Waiting waiting, String answer) {
            ModeratedText text = waiting.text().orElse(null);
            return new QueueLine(
                    waiting.report().id(),
                    text == null ? "A text that has gone meanwhile" : text.title(),
                    text == null ? null : text.href(),
                    text == null ? "" : text.text(),
                    ReportLine.of(waiting.report()),
                    answer);
        }
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME);
    }
}
