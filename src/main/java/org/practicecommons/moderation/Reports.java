package org.practicecommons.moderation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.Reaches;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Reports of texts: whoever can read a text can report it; moderators decide; who reported is told. */
@Component
public class Reports {
    /**
     * A report that waits, with the text as it stands now.
     *
     * @param text empty when the text has gone meanwhile
     */
    public record Waiting(Report report, Optional<ModeratedText> text) {}

    private final Graph graph;
    private final AllTexts texts;
    private final Reaches reaches;
    private final Redactions redactions;
    private final ReportLetters letters;
    private final TextDoor door;
    private final Clock clock;

    Reports(
            Graph graph,
            AllTexts texts,
            Reaches reaches,
            Redactions redactions,
            ReportLetters letters,
            TextDoor door,
            Clock clock) {
        this.graph = graph;
        this.texts = texts;
        this.reaches = reaches;
        this.redactions = redactions;
        this.letters = letters;
        this.door = door;
        this.clock = clock;
    }

    /**
     * The text that somebody wants to report.
     *
     * @throws NoSuchText when there is none, or the caller may not read it
     */
    public ModeratedText text(Caller caller, TextRef ref) {
        return texts.find(ref)
                .filter(text -> reaches.of(caller).meets(text.audience()))
                .orElseThrow(NoSuchText::new);
    }

    /**
     * Reports a text. Who has signed in is told what became of it. Durable when this returns.
     *
     * @return the report's id
     * @throws NoSuchText when there is no such text, or the caller may not read it
     * @throws TextRefused when the words could identify a patient
     */
    public String send(Caller caller, ReportDraft draft) {
        ModeratedText text = text(caller, draft.about());
        String id = UUID.randomUUID().toString();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("about", text.ref().toString());
        row.put("reason", draft.reason().name());
        row.put("words", door.check("words", draft.words()).value());
        row.put("at", clock.instant().atZone(ZoneOffset.UTC));
        graph.change(tx -> {
            tx.run(ReportQueries.ADD, row).consume();
            caller.signedIn().ifPresent(sender -> tx.run(
                            ReportQueries.SENT_BY,
                            Map.of("id", id, "sender", sender.id().toString()))
                    .consume());
        });
        return id;
    }

    /** What the caller reported, the newest first. */
    public List<Report> mine(Caller caller) {
        Map<String, Object> sender = Map.of("sender", caller.required().id().toString());
        return graph.list(ReportQueries.OF_SENDER, sender, Reports::report);
    }

    /**
     * Reports that wait, the longest first.
     *
     * @throws MayNot when the caller is no moderator
     */
    public List<Waiting> waiting(Caller caller) {
        moderator(caller);
        return graph.list(ReportQueries.OPEN, Map.of(), Reports::report).stream()
                .map(report -> new Waiting(report, texts.find(report.about())))
                .toList();
    }

    /**
     * Decides about a report and all others about the same text: the text is removed for good, or stays. Who reported and,
     * when the text is removed, who wrote it get a letter.
     *
     * @param answer what is said to who reported; may be empty
     * @throws MayNot when the caller is no moderator
     * @throws NoSuchReport when there is none with this id
     * @throws AlreadyDecided when it was decided before
     * @throws TextRefused when the answer could identify a patient
     */
    public void decide(Caller caller, String id, ReportOutcome outcome, String answer) {
        Member moderator = moderator(caller);
        String checked = door.check("answer", answer).value();
        TextRef about = graph.find(ReportQueries.ABOUT, Map.of("id", id), row -> row)
                .map(row -> ref(row.get("about").asString()))
                .orElseThrow(NoSuchReport::new);
        Optional<ModeratedText> text = texts.find(about);
        List<String> redactionIds = new ArrayList<>();
        List<MemberId> senders = graph.write(tx -> {
            redactionIds.clear();
            Map<String, Object> row = Map.of(
                    "id",
                    id,
                    "outcome",
                    outcome.name(),
                    "answer",
                    checked,
                    "now",
                    clock.instant().atZone(ZoneOffset.UTC));
            Record ended = tx.run(ReportQueries.END, row).single();
            if (ended.get("reports").asInt() == 0) {
                throw new AlreadyDecided();
            }
            AuditTrail.add(
                    tx, clock.instant(), moderator.id(), "report-" + outcome.key(), about.toString(), "report " + id);
            if (outcome == ReportOutcome.REMOVED && text.isPresent()) {
                redactionIds.add(redactions.redact(tx, about, moderator.id(), "report " + id));
            }
            return ended.get("senders").asList(sender -> MemberId.of(sender.asString()));
        });
        text.ifPresent(known -> redactionIds.forEach(redaction -> {
            redactions.cleanFiles(redaction, List.of(known.text()));
            letters.removed(known);
        }));
        senders.forEach(sender -> letters.decided(sender, text, outcome, checked));
    }

    private static Member moderator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.MODERATOR)) {
            throw new MayNot("moderate");
        }
        return member;
    }

    static Report report(Record row) {
        return new Report(
                row.get("id").asString(),
                ref(row.get("about").asString()),
                ReportReason.valueOf(row.get("reason").asString()),
                row.get("words").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("outcome").isNull()
                        ? null
                        : ReportOutcome.valueOf(row.get("outcome").asString()),
                row.get("answer").asString(),
                row.get("ended").isNull()
                        ? null
                        : row.get("ended").asZonedDateTime().toInstant());
    }

    private static TextRef ref(String kept) {
        return TextRef.parse(kept).orElseThrow(NoSuchText::new);
    }
}
