package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.innovation.IdeaComment.Outcome;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Closes ideas: their keepers say what became of each comment. */
@Component
public class IdeaClosing {
    private final Graph graph;
    private final Recording recording;
    private final TextDoor door;

    IdeaClosing(Graph graph, Recording recording, TextDoor door) {
        this.graph = graph;
        this.recording = recording;
        this.door = door;
    }

    /**
     * What the keeper says of a comment.
     *
     * @param comment id
     * @param answer why, may be empty
     */
    public record Verdict(String comment, Outcome outcome, String answer) {}

    /**
     * Closes an idea with a verdict on each comment that has none yet. Whether one came meanwhile is looked at under the
     * record's lock, which comments take too: none is left without an answer. Durable when this returns.
     *
     * @throws BadParameter when a comment has no verdict, or an answer is too long
     * @throws TextRefused when an answer could identify a patient
     * @throws MayNot when the caller does not keep the record
     */
    public void close(Caller caller, String id, List<Verdict> verdicts) {
        recording.own(caller, id);
        MemberId by = caller.required().id();
        Map<String, String> texts = new LinkedHashMap<>();
        verdicts.forEach(one -> texts.put("answer-" + (texts.size() + 1), Prose.text(one.answer())));
        texts.values().forEach(answer -> IdeaComment.requireShort("verdicts", answer));
        door.checkAll(texts);
        Map<String, Verdict> given = verdicts.stream()
                .collect(Collectors.toMap(Verdict::comment, one -> one, (first, second) -> second, LinkedHashMap::new));
        graph.change(tx -> close(tx, id, by, given));
    }

    private static void close(TransactionContext tx, String id, MemberId by, Map<String, Verdict> given) {
        tx.run(InnovationQueries.LOCK, Map.of("record", id)).consume();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (IdeaComment comment :
                tx.run(IdeaQueries.OF_RECORD, Map.of("record", id)).list(IdeaRows::comment)) {
            Verdict verdict = given.get(comment.id());
            if (verdict == null && comment.isWaiting()) {
                throw BadParameter.refused("verdicts", "idea.verdict-missing");
            }
            if (verdict != null) {
                rows.add(Map.of(
                        "id",
                        comment.id(),
                        "outcome",
                        verdict.outcome().name(),
                        "answer",
                        Prose.text(verdict.answer())));
            }
        }
        tx.run(IdeaQueries.CLOSE, Map.of("record", id, "by", by.toString(), "verdicts", rows))
                .consume();
    }
}
