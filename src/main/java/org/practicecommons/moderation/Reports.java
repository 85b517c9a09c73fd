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
import org.neo4j.driver.TransactionContext;
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

    private static final String COPY = "Words of this text stand in another that a moderator has just removed.";

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
     * Reports a text. Who has signed in is told what became of it, and who reports the same twice, as by pressing a button
     * twice, reports it once. Durable when this returns.
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
        caller.signedIn().ifPresent(sender -> row.put("sender", sender.id().toString()));
        return graph.write(tx -> {
            if (!row.containsKey("sender")) {
                tx.run(ReportQueries.ADD, row).consume();
                return id;
            }
            Optional<String> twice = tx.run(ReportQueries.SAME, row).stream()
                    .findFirst()
                    .map(found -> found.get("id").asString());
            if (twice.isEmpty()) {
                tx.run(ReportQueries.ADD, row).consume();
                tx.run(ReportQueries.SENT_BY, row).consume();
            }
            return twice.orElse(id);
        });
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
     * when the text is removed, who wrote it get a letter. Texts that hold words of a removed one come into the queue.
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
        List<String> wordings = texts.wordings(about);
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
                reportCopies(tx, id, about);
                redactionIds.add(redactions.redact(tx, about, moderator.id(), "report " + id));
            }
            return ended.get("senders").asList(sender -> MemberId.of(sender.asString()));
        });
        text.ifPresent(known -> redactionIds.forEach(redaction -> {
            redactions.cleanFiles(redaction, wordings);
            letters.removed(known);
        }));
        senders.forEach(sender -> letters.decided(sender, text, outcome, checked));
    }

    /** Words that others took over are theirs by now: a moderator decides about each, and is shown them at once. */
    private void reportCopies(TransactionContext tx, String id, TextRef about) {
        Map<String, Object> row = Map.of(
                "id",
                id,
                "copies",
                texts.of(about.kind()).copies(about.id()).stream()
                        .map(TextRef::toString)
                        .toList(),
                "words",
                COPY,
                "now",
                clock.instant().atZone(ZoneOffset.UTC));
        tx.run(ReportQueries.ADD_COPIES, row).consume();
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
