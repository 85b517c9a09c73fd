package org.practicecommons.profile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Guests;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Reaches;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.MemberId;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Stale;
import org.springframework.stereotype.Component;

/** What practices say about themselves. Each note is there only for those who may read it. */
@Component
public class ProfileNotes {
    /** Most notes of one practice. */
    public static final int MOST = 20;

    private final Graph graph;
    private final Practices practices;
    private final Reaches reaches;
    private final Guests guests;
    private final TextDoor door;
    private final Clock clock;

    ProfileNotes(Graph graph, Practices practices, Reaches reaches, Guests guests, TextDoor door, Clock clock) {
        this.graph = graph;
        this.practices = practices;
        this.reaches = reaches;
        this.guests = guests;
        this.door = door;
        this.clock = clock;
    }

    /** What the practice says that the caller may read, the newest first. */
    public List<ProfileNote> list(Caller caller, OdsCode practice) {
        Map<String, Object> reachable = Map.of(
                "practice",
                practice.value(),
                "reach",
                List.copyOf(reaches.of(caller).keys()));
        return graph.list(NoteQueries.REACHABLE, reachable, ProfileNotes::note);
    }

    /**
     * One note.
     *
     * @throws NoSuchNote when there is none, or the caller may not read it
     */
    public ProfileNote get(Caller caller, OdsCode practice, String id) {
        return graph.find(NoteQueries.BY_ID, Map.of("id", id), ProfileNotes::note)
                .filter(note -> note.practice().equals(practice.value()))
                .filter(note -> reaches.of(caller).reads(note.belonging()))
                .orElseThrow(NoSuchNote::new);
    }

    /**
     * Adds a note; who says the same twice, as by pressing a button twice, says it once. Durable when this returns.
     *
     * @throws BadParameter when the draft is against a rule
     * @throws TextRefused when the text could identify a patient
     * @throws MayNot when the caller does not act for the practice
     * @throws TooManyNotes when the practice has {@value #MOST}
     */
    public ProfileNote add(Caller caller, OdsCode practice, NoteDraft draft) {
        Member author = author(caller, practice);
        String id = UUID.randomUUID().toString();
        Belonging belonging = belonging(author.id(), practice, draft);
        if (!reaches.of(caller).changes(belonging)) {
            throw new MayNot("write-notes"); // Who acts for a regulator too.
        }
        Map<String, Object> note = properties(belonging, draft, "");
        note.put("version", 1L);
        Map<String, Object> row = Map.of("practice", practice.value(), "id", id, "note", note);
        Map<String, Object> same = new HashMap<>(note);
        same.put("practice", practice.value());
        String kept = graph.write(tx -> {
            tx.run(NoteQueries.LOCK, row).consume();
            Optional<String> twice = tx.run(NoteQueries.SAME, same).stream()
                    .findFirst()
                    .map(found -> found.get("id").asString());
            if (twice.isPresent()) {
                return twice.get();
            }
            if (tx.run(NoteQueries.COUNT, row).single().get("notes").asInt() >= MOST) {
                throw new TooManyNotes(MOST);
            }
            tx.run(NoteQueries.ADD, row).consume();
            return id;
        });
        return get(caller, practice, kept);
    }

    /**
     * Says something else, or to others. Its author stays its author.
     *
     * @param version the version that the caller has read
     * @throws BadParameter when the draft is against a rule, or would put the note out of the caller's own reach
     * @throws Stale when it was changed meanwhile
     * @throws NoSuchNote when there is none, or the caller may not read it
     * @throws MayNot when the caller may read it but not change it
     */
    public ProfileNote change(Caller caller, OdsCode practice, String id, long version, NoteDraft draft) {
        ProfileNote before = own(caller, practice, id);
        Belonging belonging = belonging(before.belonging().author(), practice, draft);
        if (!reaches.of(caller).changes(belonging)) {
            throw BadParameter.refused("visibility", "note.visibility-others");
        }
        Map<String, Object> row =
                Map.of("id", id, "version", version, "note", properties(belonging, draft, before.text()));
        boolean changed = graph.write(tx -> tx.run(NoteQueries.CHANGE, row).hasNext());
        if (!changed) {
            throw new Stale();
        }
        return get(caller, practice, id);
    }

    /** Takes a note back; as {@link #change} refuses. */
    public void delete(Caller caller, OdsCode practice, String id) {
        own(caller, practice, id);
        graph.change(tx -> tx.run(NoteQueries.DELETE, Map.of("id", id)).consume());
    }

    /** Whether the caller acts for the practice, and so may add notes. */
    public static boolean isOwn(Caller caller, OdsCode practice) {
        return caller.actsFor(OrganisationType.PRACTICE, practice.value());
    }

    private ProfileNote own(Caller caller, OdsCode practice, String id) {
        ProfileNote note = get(caller, practice, id);
        if (!reaches.of(caller).changes(note.belonging())) {
            throw new MayNot("write-notes");
        }
        return note;
    }

    private Member author(Caller caller, OdsCode practice) {
        Member member = caller.required();
        practices.get(practice);
        if (!isOwn(caller, practice)) {
            throw new MayNot("write-notes");
        }
        return member;
    }

    private Belonging belonging(MemberId author, OdsCode practice, NoteDraft draft) {
        draft.problems().stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        List<String> invited = draft.visibility() == Visibility.INVITED ? guests.known(draft.invited()) : List.of();
        return new Belonging(author, OrganisationType.PRACTICE, practice.value(), draft.visibility(), invited);
    }

    private Map<String, Object> properties(Belonging belonging, NoteDraft draft, String before) {
        Map<String, Object> note = new HashMap<>();
        door.checkAll(Map.of("text", draft.text()), List.of(before));
        note.put("text", draft.text());
        note.put("visibility", belonging.visibility().name());
        note.put("invited", belonging.invited());
        note.put("author", belonging.author().toString());
        note.put("audience", belonging.audience());
        note.put("at", clock.instant().atZone(ZoneOffset.UTC));
        note.put("removed", false);
        return note;
    }

    static ProfileNote note(Record row) {
        Belonging belonging = new Belonging(
                MemberId.of(row.get("author").asString()),
                OrganisationType.PRACTICE,
                row.get("practice").asString(),
                Visibility.valueOf(row.get("visibility").asString()),
                row.get("invited").asList(Value::asString));
        return new ProfileNote(
                row.get("id").asString(),
                belonging,
                row.get("text").asString(),
                row.get("at").asZonedDateTime().toInstant(),
                row.get("version").asLong(),
                row.get("removed").asBoolean());
    }
}
