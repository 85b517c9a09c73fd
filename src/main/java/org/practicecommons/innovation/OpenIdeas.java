package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.IdeaComment.Outcome;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * Ideas whose keepers ask others how to improve them before they begin. Whoever may read the record and acts for an
 * organisation, regulators apart, may comment until the day that was set; then the keeper says what became of each comment.
 */
@Component
public class OpenIdeas {
    /** Longest time for which an idea can be open, in days. */
    public static final int LONGEST_OPEN = 90;

    private static final Set<Stage> BEFORE_START = Set.of(Stage.SPOTTING, Stage.UNDERSTANDING, Stage.PLANNING);

    private final Graph graph;
    private final Innovations innovations;
    private final Recording recording;
    private final TextDoor door;
    private final Clock clock;

    OpenIdeas(Graph graph, Innovations innovations, Recording recording, TextDoor door, Clock clock) {
        this.graph = graph;
        this.innovations = innovations;
        this.recording = recording;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What the keeper says of a comment.
     *
     * @param comment id
     * @param answer why, may be empty
     */
    public record Verdict(String comment, Outcome outcome, String answer) {}

    /** Whether a record is one that has not begun and is out, so that it can be opened. */
    public boolean canOpen(Innovation record) {
        return record.status() == RecordStatus.PUBLISHED && BEFORE_START.contains(record.stage());
    }

    /** The last day on which a record is open to comments, today or later; empty when it is not open. */
    public Optional<LocalDate> openUntil(Innovation record) {
        return graph.find(IdeaQueries.OPEN_UNTIL, Map.of("record", record.id()), row -> row.get("until")
                        .asLocalDate(LocalDate.MIN))
                .filter(until -> !until.isBefore(LocalDate.now(clock)));
    }

    /** All comments on a record, the oldest first. */
    public List<IdeaComment> of(Innovation record) {
        return graph.list(IdeaQueries.OF_RECORD, Map.of("record", record.id()), OpenIdeas::comment);
    }

    /** Whether the caller may comment on a record that is open. */
    public boolean mayComment(Caller caller) {
        return caller.signedIn().filter(member -> role(member).isPresent()).isPresent();
    }

    /**
     * Opens a record to comments, or moves the day. Durable when this returns.
     *
     * @throws BadParameter when the work has begun, or the day is past or more than {@value #LONGEST_OPEN} days away
     * @throws MayNot when the caller does not keep the record
     */
    public void open(Caller caller, String id, LocalDate until) {
        Innovation record = recording.own(caller, id);
        if (!canOpen(record)) {
            throw BadParameter.refused("until", "idea.begun");
        }
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_OPEN))) {
            throw BadParameter.refused("until", "idea.day", LONGEST_OPEN);
        }
        Map<String, Object> row = Map.of("record", id, "until", until);
        graph.change(tx -> tx.run(IdeaQueries.OPEN, row).consume());
    }

    /**
     * Comments on an idea; who says the same twice, as by pressing a button twice, says it once. Durable when this returns.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller acts for no organisation, or for a regulator
     * @throws BadParameter when the text is missing or too long, or the idea is not open
     * @throws TextRefused when the text could identify a patient
     */
    public IdeaComment comment(Caller caller, String id, String text) {
        Member member = requireCommenter(caller, id);
        String clean = Prose.text(text);
        length("text", clean);
        if (clean.isEmpty()) {
            throw BadParameter.refused("text", "idea.text-missing");
        }
        door.checkAll(Map.of("text", clean));
        IdeaComment comment = new IdeaComment(
                UUID.randomUUID().toString(),
                id,
                clean,
                role(member).orElseThrow(),
                member.id(),
                clock.instant(),
                null,
                "",
                false);
        Map<String, Object> row = Map.of("record", id, "comment", row(comment), "today", LocalDate.now(clock));
        Optional<IdeaComment> kept = graph.write(tx -> {
            Optional<IdeaComment> twice =
                    tx.run(IdeaQueries.SAME, row).stream().findFirst().map(OpenIdeas::comment);
            return twice.isEmpty() && tx.run(IdeaQueries.ADD, row).hasNext() ? Optional.of(comment) : twice;
        });
        return kept.orElseThrow(() -> BadParameter.refused("text", "idea.closed"));
    }

    /**
     * Refuses whoever may not comment on a record.
     *
     * @throws NoSuchInnovation when there is none, or the caller may not read it
     * @throws NotSignedIn when nobody has signed in
     * @throws MayNot when the caller acts for no organisation, or for a regulator
     */
    public Member requireCommenter(Caller caller, String id) {
        Member member = caller.required();
        innovations.get(caller, id);
        if (!mayComment(caller)) {
            throw new MayNot("comment");
        }
        return member;
    }

    /**
     * Closes an idea with a verdict on each comment. Durable when this returns.
     *
     * @throws BadParameter when a comment has no verdict, or an answer is too long
     * @throws TextRefused when an answer could identify a patient
     * @throws MayNot when the caller does not keep the record
     */
    public void close(Caller caller, String id, List<Verdict> verdicts) {
        Innovation record = recording.own(caller, id);
        Map<String, String> texts = new LinkedHashMap<>();
        verdicts.forEach(one -> texts.put("answer-" + (texts.size() + 1), one.answer()));
        door.checkAll(texts);
        Map<String, Verdict> given = verdicts.stream()
                .collect(Collectors.toMap(Verdict::comment, one -> one, (first, second) -> second, LinkedHashMap::new));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (IdeaComment comment : of(record)) {
            Verdict verdict = given.get(comment.id());
            if (verdict == null) {
                throw BadParameter.refused("verdicts", "idea.verdict-missing");
            }
            String answer = Prose.text(verdict.answer());
            length("verdicts", answer);
            rows.add(Map.of("id", comment.id(), "outcome", verdict.outcome().name(), "answer", answer));
        }
        Map<String, Object> row =
                Map.of("record", id, "by", caller.required().id().toString(), "verdicts", rows);
        graph.change(tx -> tx.run(IdeaQueries.CLOSE, row).consume());
    }

    /** A comment by its id, whoever may read it. */
    Optional<IdeaComment> find(String id) {
        return graph.find(IdeaQueries.BY_ID, Map.of("id", id), OpenIdeas::comment);
    }

    private static void length(String field, String text) {
        if (text.length() > IdeaComment.LONGEST) {
            throw BadParameter.refused(field, "idea.text-long", IdeaComment.LONGEST);
        }
    }

    /** The role in which a member comments: that of the first organisation, regulators apart. */
    private static Optional<String> role(Member member) {
        boolean regulator = member.actsFor().stream().anyMatch(one -> one.type() == OrganisationType.REGULATOR);
        return regulator
                ? Optional.empty()
                : member.affiliations().stream()
                        .filter(Affiliation::confirmed)
                        .map(one ->
                                one.role().inWords() + ", " + one.organisation().name())
                        .findFirst();
    }

    static IdeaComment comment(Record row) {
        Value comment = row.get("comment");
        String outcome = comment.get("outcome").asString("");
        return new IdeaComment(
                comment.get("id").asString(),
                comment.get("record").asString(),
                comment.get("text").asString(""),
                comment.get("role").asString(""),
                MemberId.of(comment.get("author").asString()),
                InnovationRows.at(comment, "at"),
                outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                comment.get("answer").asString(""),
                comment.get("removed").asBoolean(false));
    }

    private static Map<String, Object> row(IdeaComment comment) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", comment.id());
        row.put("record", comment.record());
        row.put("text", comment.text());
        row.put("role", comment.role());
        row.put("author", comment.author().toString());
        row.put("at", InnovationRows.at(comment.at()));
        return row;
    }
}
