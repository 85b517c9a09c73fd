package org.practicecommons.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.guard.CheckedText;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.practice.NoSuchPractice;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Stale;
import org.springframework.stereotype.Component;

/** The challenges that practices name as their own. Everybody may read them; a practice's own members change them. */
@Component
public class NamedChallenges {
    /** What became of a request to name a challenge. */
    public enum Outcome {
        /** It was not named before. */
        NAMED,
        /** It was named before, and something else is said about it now. */
        CHANGED,
        /** The same was said before: nothing was written. */
        SAME
    }

    /**
     * A challenge as it is named now.
     *
     * @param outcome what became of the request
     */
    public record Answer(NamedChallenge now, Outcome outcome) {}

    private final Graph graph;
    private final Practices practices;
    private final Challenges challenges;
    private final TextDoor door;
    private final Clock clock;

    NamedChallenges(Graph graph, Practices practices, Challenges challenges, TextDoor door, Clock clock) {
        this.graph = graph;
        this.practices = practices;
        this.challenges = challenges;
        this.door = door;
        this.clock = clock;
    }

    /**
     * What a practice names, in order of the label.
     *
     * @param practice ODS code of a practice that exists
     */
    public List<NamedChallenge> list(OdsCode practice) {
        return graph.list(FacesQueries.OF_PRACTICE, Map.of("practice", practice.value()), FacesRows::named);
    }

    /**
     * As {@link #list}.
     *
     * @throws NoSuchPractice when there is no practice with this code
     */
    public List<NamedChallenge> get(OdsCode practice) {
        practices.get(practice);
        return list(practice);
    }

    /** As {@link #name(Caller, OdsCode, String, Naming, Basis)}, whatever the list holds. */
    public Answer name(Caller caller, OdsCode practice, String challenge, Naming naming) {
        return name(caller, practice, challenge, naming, Basis.anything());
    }

    /**
     * Names a challenge, or says something else about one that is named. Durable when this returns.
     *
     * @throws NoSuchChallenge when the vocabulary has no challenge with this id
     * @throws BadParameter when what is said is against a rule
     * @throws TextRefused when the note could identify a patient
     * @throws MayNot when the caller does not act for the practice
     * @throws Stale when the list is at a version that the basis does not allow
     */
    public Answer name(Caller caller, OdsCode practice, String challenge, Naming naming, Basis basis) {
        Member speaker = speaker(caller, practice);
        Challenge known = challenges.get(challenge);
        naming.problems(LocalDate.now(clock)).stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        List<String> kept = list(practice).stream()
                .filter(one -> one.challenge().id().equals(known.id()))
                .map(one -> one.naming().note())
                .toList();
        CheckedText note = Objects.requireNonNull(
                door.checkAll(Map.of("note", naming.note()), kept).get("note"));
        Map<String, Object> where = Map.of("practice", practice.value(), "challenge", known.id());
        Map<String, Object> faces = faces(naming.since(), note, speaker);
        return graph.write(tx -> {
            require(tx, practice, basis);
            Map<String, Object> before = tie(tx, where);
            Outcome outcome = outcome(before, faces);
            if (outcome != Outcome.SAME) {
                say(tx, where, faces);
            }
            return new Answer(
                    new NamedChallenge(known, false, naming, FacesRows.at(outcome == Outcome.SAME ? before : faces)),
                    outcome);
        });
    }

    /** As {@link #takeBack(Caller, OdsCode, String, Basis)}, whatever the list holds. */
    public void takeBack(Caller caller, OdsCode practice, String challenge) {
        takeBack(caller, practice, challenge, Basis.anything());
    }

    /**
     * Takes a challenge off the practice's list. Nothing happens when it is not on it.
     *
     * @throws NoSuchChallenge when neither the vocabulary nor the practice's list has it
     * @throws MayNot when the caller does not act for the practice
     * @throws Stale when the list is at a version that the basis does not allow
     */
    public void takeBack(Caller caller, OdsCode practice, String challenge, Basis basis) {
        speaker(caller, practice);
        Map<String, Object> where = Map.of("practice", practice.value(), "challenge", challenge);
        int gone = graph.write(tx -> {
            require(tx, practice, basis);
            return tx.run(FacesQueries.TAKE_BACK, where).consume().counters().relationshipsDeleted();
        });
        if (gone == 0) {
            challenges.get(challenge);
        }
    }

    /**
     * The member who speaks for the practice.
     *
     * @throws NotSignedIn when nobody has signed in
     * @throws NoSuchPractice when there is no practice with this code
     * @throws MayNot when the caller does not act for the practice
     */
    public Member speaker(Caller caller, OdsCode practice) {
        Member member = caller.required();
        practices.get(practice);
        if (!isOwn(caller, practice)) {
            throw new MayNot("name-challenges");
        }
        return member;
    }

    /** Whether the caller acts for the practice, and so may change what it names. */
    public static boolean isOwn(Caller caller, OdsCode practice) {
        return caller.actsFor(OrganisationType.PRACTICE, practice.value());
    }

    /** Two changes of one list wait for each other here, so that both cannot start from the same version. */
    private static void require(TransactionContext tx, OdsCode practice, Basis basis) {
        if (basis.any()) {
            return;
        }
        var where = Map.<String, Object>of("practice", practice.value());
        tx.run(FacesQueries.WAIT_FOR_OTHERS, where).consume();
        if (!basis.allows(tx.run(FacesQueries.OF_PRACTICE, where).list(FacesRows::named))) {
            throw new Stale();
        }
    }

    /** Makes sure that there is a tie; answers what it said before, empty when it is new. */
    private static Map<String, Object> tie(TransactionContext tx, Map<String, Object> where) {
        return tx.run(FacesQueries.TIE, where).single().get("faces").asMap();
    }

    private static void say(TransactionContext tx, Map<String, Object> where, Map<String, Object> faces) {
        Map<String, Object> all = new HashMap<>(where);
        all.put("faces", faces);
        tx.run(FacesQueries.SAY, all).consume();
    }

    private static Outcome outcome(Map<String, Object> before, Map<String, Object> now) {
        if (before.isEmpty()) {
            return Outcome.NAMED;
        }
        return FacesRows.said(before).equals(FacesRows.said(now)) ? Outcome.SAME : Outcome.CHANGED;
    }

    private Map<String, Object> faces(@Nullable Since since, CheckedText note, Member by) {
        Map<String, Object> faces = new HashMap<>();
        faces.put("at", ZonedDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        faces.put("by", by.id().toString());
        faces.put("note", note.value());
        if (since != null) {
            faces.put("since", since.text());
        }
        return faces;
    }
}
