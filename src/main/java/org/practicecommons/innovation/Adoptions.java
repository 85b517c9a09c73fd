package org.practicecommons.innovation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.Reach;
import org.practicecommons.member.Reaches;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Work that organisations take up from each other, and who learned from whom. */
@Component
public class Adoptions {
    private final Graph graph;
    private final Innovations innovations;
    private final Recording recording;
    private final Journeys journeys;
    private final Leads leads;
    private final Reaches reaches;
    private final TextDoor door;
    private final Clock clock;

    Adoptions(
            Graph graph,
            Innovations innovations,
            Recording recording,
            Journeys journeys,
            Leads leads,
            Reaches reaches,
            TextDoor door,
            Clock clock) {
        this.graph = graph;
        this.innovations = innovations;
        this.recording = recording;
        this.journeys = journeys;
        this.leads = leads;
        this.reaches = reaches;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Takes work up. Durable when this returns.
     *
     * @param named which of the caller's organisations; null for the first
     * @return the record of the work: the same when it is taken up as it is, a new one when it is changed
     * @throws BadParameter when the draft is against a rule
     * @throws TextRefused when a text could identify a patient
     */
    public Innovation take(Caller caller, String id, @Nullable Organisation named, AdoptionDraft draft) {
        Innovation source = innovations.get(caller, id);
        Organisation owner = leads.doer(caller, named);
        draft.problems().stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kept", draft.kept());
        texts.put("changed", draft.changed());
        texts.put("dropped", draft.dropped());
        door.checkAll(texts);
        return draft.how() == AdoptionDraft.How.ADOPT
                ? adopt(caller, source, owner, draft)
                : adapt(caller, source, owner, draft);
    }

    /** Records that came of this one and the ones it came of, as far as the caller may read them, nearest first. */
    public List<LineageStep> lineage(Caller caller, Innovation record) {
        Reach reach = reaches.of(caller);
        return graph.list(AdoptionQueries.LINEAGE, Map.of("id", record.id()), AdoptionQueries::step).stream()
                .filter(step -> reach.meets(step.audience()))
                .toList();
    }

    /** Ids of a record and of all that it came of or that came of it, as far as the caller may read them. */
    List<String> family(Caller caller, Innovation record) {
        Set<String> family = new LinkedHashSet<>(List.of(record.id()));
        lineage(caller, record).forEach(step -> family.addAll(List.of(step.from(), step.to())));
        return List.copyOf(family);
    }

    private Innovation adopt(Caller caller, Innovation source, Organisation owner, AdoptionDraft draft) {
        Move move = new Move(draft.stage(), LocalDate.now(clock), "", "", false);
        MemberId by = caller.required().id();
        graph.change(tx -> {
            String step = journeys.tell(tx, source.id(), owner, move, by);
            Map<String, Object> said = Map.of(
                    "kept", draft.kept(),
                    "changed", draft.changed(),
                    "dropped", draft.dropped(),
                    "adopted", true,
                    "told", step);
            journeys.go(tx, source.id(), owner, move, said);
        });
        return innovations.get(caller, source.id());
    }

    private Innovation adapt(Caller caller, Innovation source, Organisation owner, AdoptionDraft draft) {
        UUID id = same(source, owner, draft);
        Optional<Innovation> twice = innovations.find(id.toString());
        if (twice.isPresent()) {
            return innovations.get(caller, id.toString());
        }
        Innovation made =
                recording.addFrom(source.told(), caller, id, owner, adapted(source.told(), draft), draft.stage());
        Map<String, Object> row = new HashMap<>();
        row.put("from", source.id());
        row.put("to", made.id());
        row.put("kept", draft.kept());
        row.put("changed", draft.changed());
        row.put("dropped", draft.dropped());
        row.put("on", LocalDate.now(clock));
        graph.change(tx -> tx.run(AdoptionQueries.ADAPT, row).consume());
        return made;
    }

    /** The same work taken up twice in the same words, as by pressing a button twice, is one record. */
    private static UUID same(Innovation source, Organisation owner, AdoptionDraft draft) {
        String what = String.join(
                "\n",
                source.id(),
                owner.type().key(),
                owner.code(),
                draft.stage().key(),
                draft.kept(),
                draft.changed(),
                draft.dropped());
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told of the new record to begin with: what stays the same, and the caller's own words. */
    private static InnovationDraft adapted(InnovationDraft source, AdoptionDraft draft) {
        Map<Passage, String> passages = new EnumMap<>(Passage.class);
        passages.put(Passage.PRINCIPLE, source.says(Passage.PRINCIPLE));
        passages.put(Passage.LEAVES_OUT, source.says(Passage.LEAVES_OUT));
        passages.put(Passage.LOCAL_FORM, draft.changed());
        return new InnovationDraft(
                InnovationKind.ADAPTATION,
                source.title(),
                source.summary(),
                source.challenges(),
                source.populations(),
                source.digital(),
                passages,
                new Described(
                        source.described().types(),
                        source.described().settings(),
                        source.described().aims(),
                        List.of(),
                        source.described().policies(),
                        null),
                Visibility.MEMBERS,
                List.of());
    }
}
