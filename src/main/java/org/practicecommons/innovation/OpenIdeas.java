package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
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
    private static final List<String> STAGES =
            BEFORE_START.stream().map(Stage::name).sorted().toList();

    private final Graph graph;
    private final IdeaVoices voices;
    private final Recording recording;
    private final TextDoor door;
    private final Clock clock;

    OpenIdeas(Graph graph, IdeaVoices voices, Recording recording, TextDoor door, Clock clock) {
        this.graph = graph;
        this.voices = voices;
        this.recording = recording;
        this.door = door;
        this.clock = clock;
    }

    /** Whether a record is one that has not begun and is out, so that it can be opened. */
    public boolean canOpen(Innovation record) {
        return record.status() == RecordStatus.PUBLISHED && BEFORE_START.contains(record.stage());
    }

    /**
     * The last day on which a record is open to comments, today or later; empty when it is not open, as when the work has
     * begun meanwhile.
     */
    public Optional<LocalDate> openUntil(Innovation record) {
        if (!canOpen(record)) {
            return Optional.empty();
        }
        return graph.find(IdeaQueries.OPEN_UNTIL, Map.of("record", record.id()), row -> row.get("until")
                        .asLocalDate(LocalDate.MIN))
                .filter(until -> !until.isBefore(LocalDate.now(clock)));
    }

    /** All comments on a record, the oldest first. */
    public List<IdeaComment> of(Innovation record) {
        return graph.list(IdeaQueries.OF_RECORD, Map.of("record", record.id()), IdeaRows::comment);
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
        Map<String, Object> row = Map.of("record", id, "until", until, "before", STAGES);
        boolean opened = graph.write(tx -> tx.run(IdeaQueries.OPEN, row).hasNext());
        if (!opened) {
            throw BadParameter.refused("until", "idea.begun");
        }
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
        Member member = voices.require(caller, id);
        String clean = Prose.text(text);
        IdeaComment.requireShort("text", clean);
        if (clean.isEmpty()) {
            throw BadParameter.refused("text", "idea.text-missing");
        }
        door.checkAll(Map.of("text", clean));
        IdeaComment comment = new IdeaComment(
                UUID.randomUUID().toString(),
                id,
                clean,
                IdeaVoices.role(member).orElseThrow(),
                member.id(),
                clock.instant(),
                null,
                "",
                false);
        Map<String, Object> row =
                Map.of("record", id, "comment", IdeaRows.row(comment), "today", LocalDate.now(clock), "before", STAGES);
        Optional<IdeaComment> kept = graph.write(tx -> {
            Optional<IdeaComment> twice =
                    tx.run(IdeaQueries.SAME, row).stream().findFirst().map(IdeaRows::comment);
            return twice.isEmpty() && tx.run(IdeaQueries.ADD, row).hasNext() ? Optional.of(comment) : twice;
        });
        return kept.orElseThrow(() -> BadParameter.refused("text", "idea.closed"));
    }

    /** A comment by its id, whoever may read it. */
    Optional<IdeaComment> find(String id) {
        return graph.find(IdeaQueries.BY_ID, Map.of("id", id), IdeaRows::comment);
    }
}
