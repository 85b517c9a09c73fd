package org.practicecommons.innovation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.AuditTrail;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.stereotype.Component;

/**
 * Reading of records by curators. Those who keep a record ask for it; two curators read it, each without seeing what the
 * other said; if they are far apart a third reads it too. Those who keep the record see all reasons.
 */
@Component
public class Reviews {
    /** What is known of the reading of a record. */
    public record Reading(ReviewState state, boolean asked, List<RecordReview> reviews) {}

    private final Graph graph;
    private final Recording recording;
    private final TextDoor door;
    private final Clock clock;

    Reviews(Graph graph, Recording recording, TextDoor door, Clock clock) {
        this.graph = graph;
        this.recording = recording;
        this.door = door;
        this.clock = clock;
    }

    /**
     * How far it has come and what was said, for those who keep the record.
     *
     * @throws MayNot when the caller does not keep the record
     */
    public Reading of(Caller caller, String id) {
        recording.own(caller, id);
        boolean asked = graph.find(ReviewQueries.ASKED, Map.of("record", id), row -> !row.get("asked")
                        .isNull())
                .orElse(false);
        List<RecordReview> reviews = graph.list(ReviewQueries.OF_RECORD, Map.of("record", id), ReviewRows::review);
        return new Reading(state(reviews), asked, reviews);
    }

    /**
     * Asks curators to read a record; once they have decided, it can be asked again. Durable when this returns.
     *
     * @throws BadParameter when not everybody can see the record, or it waits already
     * @throws MayNot when the caller does not keep the record
     */
    public void ask(Caller caller, String id) {
        Innovation record = recording.own(caller, id);
        requirePublic(record);
        if (of(caller, id).asked()) {
            throw BadParameter.refused("record", "review.waits");
        }
        Map<String, Object> row = Map.of("record", id, "now", InnovationRows.at(clock.instant()));
        graph.change(tx -> tx.run(ReviewQueries.ASK, row).consume());
    }

    /**
     * Records that the caller can read for others, the longest waiting first: not those of their own organisations, and
     * those which they have read already only until the next round.
     *
     * @throws MayNot when the caller is no curator
     */
    public List<Innovation> waiting(Caller caller) {
        Member curator = curator(caller);
        return graph
                .list(
                        ReviewQueries.WAITING,
                        Map.of("now", InnovationRows.at(clock.instant())),
                        InnovationRows::innovation)
                .stream()
                .filter(record -> record.told().visibility() == Visibility.PUBLIC)
                .filter(record -> !isOwn(curator, record))
                .filter(record ->
                        graph.list(ReviewQueries.OF_RECORD, Map.of("record", record.id()), ReviewRows::review).stream()
                                .noneMatch(one -> one.reviewer().equals(curator.id())))
                .toList();
    }

    /**
     * A record that the caller can read for others.
     *
     * @throws NoSuchInnovation when there is none, or it does not wait for this caller
     * @throws MayNot when the caller is no curator
     */
    public Innovation toRead(Caller caller, String id) {
        return waiting(caller).stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchInnovation::new);
    }

    /**
     * Says what a curator thinks of a record. Durable when this returns.
     *
     * @return how far it has come with this
     * @throws BadParameter when points or reasons are missing
     * @throws TextRefused when the reasons could identify a patient
     * @throws NoSuchInnovation when there is none, or it does not wait for this caller
     * @throws MayNot when the caller is no curator
     */
    public ReviewState review(Caller caller, String id, ReviewDraft draft) {
        Member curator = curator(caller);
        Innovation record = toRead(caller, id);
        draft.problems().stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        door.checkAll(Map.of("reasons", draft.reasons()));
        RecordReview review = new RecordReview(
                UUID.randomUUID().toString(), id, draft, curator.id(), record.version(), clock.instant(), false);
        return graph.write(tx -> add(tx, review));
    }

    /** Under the record's lock, so that two who write at once count both, and nobody counts twice. */
    private ReviewState add(TransactionContext tx, RecordReview review) {
        Map<String, Object> record = Map.of("record", review.record());
        tx.run(InnovationQueries.LOCK, record).consume();
        boolean first = tx.run(ReviewQueries.OF_RECORD, record).list(ReviewRows::review).stream()
                .noneMatch(one -> one.reviewer().equals(review.reviewer()));
        boolean asked =
                !tx.run(ReviewQueries.ASKED, record).single().get("asked").isNull();
        if (!first || !asked) {
            throw new NoSuchInnovation();
        }
        tx.run(ReviewQueries.ADD, Map.of("record", review.record(), "review", ReviewRows.row(review)))
                .consume();
        ReviewState state = state(tx.run(ReviewQueries.OF_RECORD, record).list(ReviewRows::review));
        if (state.isDecided()) {
            Map<String, @Nullable Object> decided = new HashMap<>(record);
            decided.put("featured", state == ReviewState.FEATURED ? LocalDate.now(clock) : null);
            tx.run(ReviewQueries.DECIDE, decided).consume();
        }
        AuditTrail.add(
                tx,
                clock.instant(),
                review.reviewer(),
                "innovation-reviewed",
                "innovation/" + review.record(),
                state.key());
        return state;
    }

    /**
     * Refuses whoever is no curator.
     *
     * @throws MayNot when the caller is no curator
     */
    public void requireCurator(Caller caller) {
        curator(caller);
    }

    private static ReviewState state(List<RecordReview> reviews) {
        return ReviewState.of(reviews.stream().map(one -> one.told().total()).toList());
    }

    private static void requirePublic(Innovation record) {
        if (record.status() != RecordStatus.PUBLISHED || record.told().visibility() != Visibility.PUBLIC) {
            throw BadParameter.refused("record", "review.not-public");
        }
    }

    private static boolean isOwn(Member curator, Innovation record) {
        return record.belonging().author().equals(curator.id())
                || curator.actsFor().stream()
                        .anyMatch(own -> record.lead().is(own.type(), own.code())
                                || own.is(
                                        record.belonging().type(),
                                        record.belonging().code()));
    }

    private static Member curator(Caller caller) {
        Member member = caller.required();
        if (!member.has(Duty.CURATOR)) {
            throw new MayNot("review-records");
        }
        return member;
    }
}
