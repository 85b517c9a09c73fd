package org.practicecommons.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.practicecommons.platform.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Who may do what is grave at this moment: who has signed in just now in a browser, and who has a duty only with a passkey or
 * through a provider that asked for more than one factor. A token never counts. In the demonstration one click counts, and so
 * does a demonstration's token.
 */
@Component
public class GraveActs {
    /** After a sign-in as old as this, whoever wants something grave signs in again. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    /** What is in the way of something grave. */
    public enum Standing {
        /** Nothing. */
        READY,
        /** The sign-in is too long ago, was no sign-in of this moment, or is a token. */
        SIGN_IN_AGAIN,
        /** The member has a duty and a passkey, and signed in without it. */
        USE_PASSKEY,
        /** The member has a duty and no passkey, and signed in by something weaker. */
        ADD_PASSKEY
    }

    private final Graph graph;
    private final Clock clock;
    private final DemonstrationMode demonstration;

    GraveActs(Graph graph, Clock clock, DemonstrationMode demonstration) {
        this.graph = graph;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** How the caller stands to what is grave. */
    public Standing standing(Caller caller) {
        String id = caller.credential();
        if (id == null) {
            return Standing.SIGN_IN_AGAIN;
        }
        Map<String, Object> held = Map.of("member", caller.required().id().toString(), "id", id);
        return graph.find(CredentialQueries.STANDING, held, this::standing).orElse(Standing.SIGN_IN_AGAIN);
    }

    /**
     * Lets only who may do what is grave go on.
     *
     * @throws SignInAgain when the caller signed in too long ago, or shows a token
     * @throws StrongerSignIn when the caller has a duty, and signed in by something weaker
     */
    public void require(Caller caller) {
        switch (standing(caller)) {
            case READY -> {}
            case SIGN_IN_AGAIN -> throw new SignInAgain();
            case USE_PASSKEY, ADD_PASSKEY -> throw new StrongerSignIn();
        }
    }

    private Standing standing(Record row) {
        SignInWay way = way(row);
        boolean token = row.get("kind").asString().equals(CredentialKind.TOKEN.name());
        if (way == SignInWay.DEMONSTRATION && token) {
            return Standing.READY;
        }
        if (token || !way.isCurrent() || isOld(row.get("made").asZonedDateTime().toInstant())) {
            return Standing.SIGN_IN_AGAIN;
        }
        if (way.isStrong() || !row.get("hasDuty").asBoolean()) {
            return Standing.READY;
        }
        return row.get("hasPasskey").asBoolean() ? Standing.USE_PASSKEY : Standing.ADD_PASSKEY;
    }

    /** Where the demonstration is off, what it let in counts no more than what shows nothing. */
    private SignInWay way(Record row) {
        return Optional.of(row.get("way"))
                .filter(known -> !known.isNull())
                .map(known -> SignInWay.valueOf(known.asString()))
                .filter(way -> way != SignInWay.DEMONSTRATION || demonstration.isOn())
                .orElse(SignInWay.TOKEN);
    }

    private boolean isOld(Instant made) {
        return !made.isAfter(clock.instant().minus(FRESH));
    }
}
