package org.practicecommons.moderation.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.NoSuchText;
import org.practicecommons.moderation.Report;
import org.practicecommons.moderation.ReportDraft;
import org.practicecommons.moderation.ReportOutcome;
import org.practicecommons.moderation.ReportReason;
import org.practicecommons.moderation.Reports;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Grave;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of texts, for programs: sent by members, decided by moderators. */
@RestController
@RequestMapping(value = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportApi {
    /**
     * What is reported.
     *
     * @param about {@code note/ID} or {@code challenge/ODS/ID}
     * @param reason {@code patient}, {@code person}, {@code wrong} or {@code other}
     * @param words at most 500 characters; may be left out
     */
    record Sent(
            @Nullable String about,
            @Nullable String reason,
            @Nullable String words,
            @Nullable Boolean namesRead) implements NamesRead {}

    /** What is decided: {@code removed} or {@code kept}, with an answer to who reported. */
    record Decided(
            @Nullable String outcome,
            @Nullable String answer,
            @Nullable Boolean namesRead) implements NamesRead {}

    /** The number of a report that was sent. */
    record Receipt(String id) {}

    /**
     * A report.
     *
     * @param outcome null while it waits
     * @param text the text as it stands now, for moderators; null for others
     */
    record Item(
            String id,
            String about,
            String reason,
            String words,
            Instant at,
            @Nullable String outcome,
            String answer,
            @Nullable String text) {
        static Item of(Report report, @Nullable String text) {
            ReportOutcome outcome = report.outcome();
            return new Item(
                    report.id(),
                    report.about().toString(),
                    report.reason().key(),
                    report.words(),
                    report.at(),
                    outcome == null ? null : outcome.key(),
                    report.answer(),
                    text);
        }
    }

    /** Reports. */
    record Items(List<Item> items) {}

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    /** Reports a text that the caller can read. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Receipt send(@RequestBody Sent sent, Caller caller) {
        TextRef about = TextRef.parse(text(sent.about())).orElseThrow(NoSuchText::new);
        ReportReason reason = ReportReason.ofKey(text(sent.reason()))
                .orElseThrow(() -> BadParameter.refused("reason", "report-text.reason-missing"));
        caller.required();
        return new Receipt(reports.send(caller, new ReportDraft(about, reason, within("words", sent.words()))));
    }

    /** What the caller reported, the newest first. */
    @GetMapping
    Items mine(Caller caller) {
        return new Items(reports.mine(caller).stream()
                .map(report -> Item.of(report, null))
                .toList());
    }

    /** Reports that wait for a moderator, the longest first. */
    @GetMapping("/waiting")
    Items waiting(Caller caller) {
        return new Items(reports.waiting(caller).stream()
                .map(waiting -> Item.of(
                        waiting.report(),
                        waiting.text().map(ModeratedText::text).orElse(null)))
                .toList());
    }

    /** Decides about a report, and all others about the same text. */
    @Grave
    @PostMapping(value = "/{id}/outcome", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @RequestBody Decided decided, Caller caller) {
        ReportOutcome outcome = ReportOutcome.ofKey(text(decided.outcome()))
                .orElseThrow(() -> BadParameter.refused("outcome", "report-text.outcome"));
        reports.decide(caller, id, outcome, within("answer", decided.answer()));
    }

    private static String within(String field, @Nullable String sent) {
        String words = text(sent);
        if (words.length() > ReportDraft.LONGEST) {
            throw BadParameter.refused(field, "report-text." + field + "-long");
        }
        return words;
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
