package org.practicecommons.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.challenge.NamedChallenges.Outcome;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Affiliation;
import org.practicecommons.member.Caller;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.MemberRole;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.practice.NoSuchPractice;
import org.practicecommons.shared.MemberId;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.world.ProgramTest;
import org.practicecommons.world.SmallEngland;
import org.springframework.beans.factory.annotation.Autowired;

/** Naming challenges, and what becomes of the vocabulary when its file changes, on the real graph. */
@ProgramTest
class NamedChallengesTest {
    private static final OdsCode PRACTICE = new OdsCode(SmallEngland.FIRST);
    private static final String DNA = "missed-appointments";
    private static final Caller MANAGER = memberOf(SmallEngland.FIRST, true);
    private static final Challenge OLD = new Challenge("old-challenge", "Old", "It was one.", List.of("o"), null);

    @Autowired
    private NamedChallenges named;

    @Autowired
    private ChallengeVocabulary vocabulary;

    @Autowired
    private Challenges challenges;

    @Autowired
    private Graph graph;

    @AfterEach
    void takeAllBack() {
        named.list(PRACTICE)
                .forEach(
                        one -> named.takeBack(MANAGER, PRACTICE, one.challenge().id()));
        vocabulary.settle();
    }

    @Test
    void aChallengeIsNamedChangedAndTakenBack() {
        Naming first = new Naming(new Since("2024-03"), "Mostly on Mondays");
        assertThat(named.name(MANAGER, PRACTICE, DNA, first).outcome()).isEqualTo(Outcome.NAMED);
        NamedChallenge kept = named.get(PRACTICE).getFirst();
        assertThat(kept.naming()).isEqualTo(first);
        assertThat(kept.challenge()).isEqualTo(challenges.get(DNA));

        NamedChallenges.Answer again = named.name(MANAGER, PRACTICE, DNA, first);
        assertThat(again.outcome()).isEqualTo(Outcome.SAME);
        assertThat(again.now()).isEqualTo(kept);
        assertThat(named.get(PRACTICE)).containsExactly(kept);

        assertThat(named.name(MANAGER, PRACTICE, DNA, new Naming(null, "")).outcome())
                .isEqualTo(Outcome.CHANGED);
        assertThat(named.get(PRACTICE)).extracting(NamedChallenge::naming).containsExactly(new Naming(null, ""));

        named.takeBack(MANAGER, PRACTICE, DNA);
        named.takeBack(MANAGER, PRACTICE, DNA);
        assertThat(named.get(PRACTICE)).isEmpty();
    }

    @Test
    void manyAtOnceMakeOneTie() {
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        named.name(MANAGER, PRACTICE, DNA, new Naming(null, "")).outcome()))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join)).containsOnlyOnce(Outcome.NAMED);
        assertThat(named.get(PRACTICE)).hasSize(1);
    }

    @Test
    void onlyItsOwnConfirmedMembersMay() {
        Naming nothing = new Naming(null, "");
        assertThatThrownBy(() -> named.name(Caller.anybody(), PRACTICE, DNA, nothing))
                .isInstanceOf(NotSignedIn.class);
        for (Caller stranger : List.of(memberOf("Z00002", true), memberOf(SmallEngland.FIRST, false))) {
            assertThatThrownBy(() -> named.name(stranger, PRACTICE, DNA, nothing))
                    .isInstanceOf(MayNot.class);
            assertThatThrownBy(() -> named.takeBack(stranger, PRACTICE, DNA)).isInstanceOf(MayNot.class);
        }
        assertThat(named.get(PRACTICE)).isEmpty();
    }

    @Test
    void whatDoesNotExistIsRefused() {
        OdsCode nowhere = new OdsCode("Z99999");
        assertThatThrownBy(() -> named.get(nowhere)).isInstanceOf(NoSuchPractice.class);
        assertThatThrownBy(() -> named.name(MANAGER, PRACTICE, "no-such", new Naming(null, "")))
                .isInstanceOf(NoSuchChallenge.class);
        assertThatThrownBy(() -> named.takeBack(MANAGER, PRACTICE, "no-such")).isInstanceOf(NoSuchChallenge.class);
    }

    @Test
    void aNoteThatNamesAPatientIsRefusedAndNotKept() {
        Naming telling = new Naming(null, "Ring her on 07700 900123");
        assertThatThrownBy(() -> named.name(MANAGER, PRACTICE, DNA, telling)).isInstanceOf(TextRefused.class);
        assertThat(named.get(PRACTICE)).isEmpty();
    }

    @Test
    void whatIsAgainstARuleIsRefused() {
        Naming tomorrow = new Naming(new Since("2999-01"), "");
        assertThatThrownBy(() -> named.name(MANAGER, PRACTICE, DNA, tomorrow)).isInstanceOf(BadParameter.class);
        assertThat(named.get(PRACTICE)).isEmpty();
    }

    @Test
    void settlingAgainWritesNothing() {
        assertThat(vocabulary.settle()).isFalse();
        assertThat(labels())
                .hasSameElementsAs(
                        challenges.list().stream().map(Challenge::label).toList());
    }

    @Test
    void aChallengeThatLeavesTheFileStaysWhileAPracticeFacesIt() {
        vocabulary.settle(
                "x", Stream.concat(challenges.list().stream(), Stream.of(OLD)).toList());
        graph.change(tx -> tx.run(FacesQueries.TIE, Map.of("practice", PRACTICE.value(), "challenge", OLD.id()))
                .consume());
        graph.change(tx -> tx.run(
                        FacesQueries.SAY,
                        Map.of(
                                "practice", PRACTICE.value(),
                                "challenge", OLD.id(),
                                "faces", Map.of("at", ZonedDateTime.parse("2026-01-01T00:00:00Z"), "note", "")))
                .consume());
        vocabulary.settle();
        assertThat(named.get(PRACTICE)).hasSize(1).allMatch(NamedChallenge::retired);
        named.takeBack(MANAGER, PRACTICE, OLD.id());
        vocabulary.settle("y", challenges.list());
        assertThat(labels()).doesNotContain(OLD.label());
    }

    private List<String> labels() {
        return graph.list("MATCH (c:Challenge) RETURN c.label AS label", Map.of(), row -> row.get("label")
                .asString());
    }

    private static Caller memberOf(String code, boolean confirmed) {
        Organisation practice = new Organisation(OrganisationType.PRACTICE, code, "A practice");
        Affiliation affiliation = new Affiliation(practice, MemberRole.PRACTICE_MANAGER, confirmed);
        return new Caller(new Member(MemberId.next(), "Test Person", List.of(affiliation), Set.of()), "test");
    }
}
