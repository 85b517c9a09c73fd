package org.practicecommons.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;
import org.practicecommons.shared.Provenance;

class RegisterDerivationTest {
    private static final LocalDate IN_2023 = LocalDate.of(2023, 2, 2);
    private static final LocalDate MAPPED_2023 = LocalDate.of(2023, 3, 31);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 11, 13);
    private static final LocalDate REORGANISED = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAPPED_2026 = LocalDate.of(2026, 7, 1);

    private static final DatedFacts REGISTER_2023 = file(
            "ods-epraccur",
            IN_2023,
            List.of(
                    practice("Z00001", "MILL LANE SURGERY", PracticeStatus.OPEN, "9A1", null),
                    practice("Z00002", "THE OLD SURGERY", PracticeStatus.OPEN, "9A1", null)));
    private static final DatedFacts MEMBERS_2023 = file(
            "ods-epcn",
            IN_2023,
            List.of(
                    new PcnMembership("Z00001", "U99001", LocalDate.of(2019, 7, 1), null),
                    new PcnMembership("Z00002", "U99002", LocalDate.of(2019, 7, 1), LocalDate.of(2021, 3, 31)),
                    new PcnMembership("Z00003", "U99001", LocalDate.of(2019, 7, 1), null)));
    private static final DatedFacts MAP_2023 = file(
            "qof-geography",
            MAPPED_2023,
            List.of(
                    placement("Z00001", "Mill Lane Surgery", "U99001", "9A1", "Q91"),
                    placement("Z00002", "The Old Surgery", "U99002", "9A1", "Q91")));
    private static final DatedFacts REGISTER_2025 = file(
            "ods-epraccur",
            IN_2025,
            List.of(
                    practice("Z00001", "RIVERSIDE MEDICAL CENTRE", PracticeStatus.OPEN, "9A1", null),
                    practice("Z00002", "THE OLD SURGERY", PracticeStatus.CLOSED, "9A1", LocalDate.of(2024, 6, 30))));
    private static final DatedFacts MAP_2026 = file(
            "patients-map", MAPPED_2026, List.of(placement("Z00001", "RIVERSIDE MEDICAL CENTRE", null, "9A2", "Q92")));
    private static final DatedFacts SUCCESSORS = file(
            "icb-successors",
            MAPPED_2026,
            List.of(new IcbSuccession(
                    new Named("Q91", null, "NHS Old Board"),
                    new Named("Q92", "E54", "NHS New Board"),
                    1,
                    REORGANISED)));
    private static final List<DatedFacts> ALL =
            List.of(REGISTER_2023, MEMBERS_2023, MAP_2023, REGISTER_2025, MAP_2026, SUCCESSORS);

    private final Register register = RegisterDerivation.derive(ALL);

    @Test
    void theNewestNameIsTheNameAndOlderOnesAreAliases() {
        Register.Entry practice = entry("Z00001");
        assertThat(practice.name()).isEqualTo("Riverside Medical Centre");
        assertThat(practice.aliases()).containsExactly("Mill Lane Surgery");
    }

    @Test
    void aPracticeThatClosedBetweenTwoRegistersIsClosedAndItsTiesEndThen() {
        assertThat(entry("Z00002").status()).isEqualTo(PracticeStatus.CLOSED);
        assertThat(ties("Z00002", OrganisationKind.SUB_ICB))
                .extracting(Register.Tie::parent, Register.Tie::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("9A1", LocalDate.of(2024, 6, 30)));
    }

    @Test
    void aMoveBetweenTwoMapsIsDatedByTheReorganisationBetweenThem() {
        assertThat(ties("Z00001", OrganisationKind.SUB_ICB))
                .extracting(Register.Tie::parent, Register.Tie::from, Register.Tie::to)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("9A1", LocalDate.of(2013, 4, 1), REORGANISED),
                        org.assertj.core.groups.Tuple.tuple("9A2", REORGANISED, null));
    }

    @Test
    void anIcbThatTheNewestMapNoLongerNamesHasEndedAndHasASuccessor() {
        assertThat(organisation("ICB Q91").closed()).isEqualTo(REORGANISED);
        assertThat(organisation("ICB Q92").opened()).isEqualTo(REORGANISED);
        assertThat(organisation("ICB Q92").closed()).isNull();
        assertThat(register.successions())
                .containsExactly(new Register.Succession(OrganisationKind.ICB, "Q91", "Q92", REORGANISED, "whole"));
    }

    @Test
    void aPcnThatTheMapLeavesOutEndsOnTheMapsDay() {
        assertThat(ties("Z00001", OrganisationKind.PCN))
                .extracting(Register.Tie::parent, Register.Tie::from, Register.Tie::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("U99001", LocalDate.of(2019, 7, 1), MAPPED_2026));
    }

    @Test
    void aMemberThatNoRegisterNamesBelongsToNobody() {
        assertThat(register.practices()).doesNotContainKey("Z00003");
        assertThat(ties("Z00003", OrganisationKind.PCN)).isEmpty();
    }

    @Test
    void theOrderOfFilesAndOfFactsChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<DatedFacts> shuffled = new ArrayList<>();
            for (DatedFacts file : ALL) {
                List<RegisterFact> facts = new ArrayList<>(file.facts());
                Collections.shuffle(facts, random);
                shuffled.add(new DatedFacts(file.dataset(), file.provenance(), facts));
            }
            Collections.shuffle(shuffled, random);
            assertThat(RegisterDerivation.derive(shuffled)).isEqualTo(register);
        }
    }

    @Test
    void theSameFilesAgainAreNoDifference() {
        RegisterDifference.Held nothing =
                new RegisterDifference.Held(java.util.Map.of(), java.util.Map.of(), java.util.Set.of());
        RegisterDifference first = RegisterDifference.between(nothing, register);
        assertThat(first.counts().added())
                .isEqualTo(
                        register.practices().size() + register.organisations().size());

        java.util.Map<String, RegisterDifference.HeldPractice> practices = new java.util.HashMap<>();
        register.practices()
                .forEach((code, entry) ->
                        practices.put(code, new RegisterDifference.HeldPractice(entry.hash(), entry.status())));
        RegisterDifference again = RegisterDifference.between(
                new RegisterDifference.Held(practices, register.organisations(), register.ties()), register);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.counts().unchanged()).isEqualTo(first.counts().added());
    }

    private Register.Organisation organisation(String key) {
        return Objects.requireNonNull(register.organisations().get(key));
    }

    private Register.Entry entry(String code) {
        return java.util.Objects.requireNonNull(register.practices().get(code));
    }

    private List<Register.Tie> ties(String child, OrganisationKind parent) {
        return register.ties().stream()
                .filter(tie -> tie.child().equals(child) && tie.parentKind() == parent)
                .toList();
    }

    private static DatedFacts file(String source, LocalDate asAt, List<RegisterFact> facts) {
        return new DatedFacts(
                source + "-" + asAt, new Provenance(source, source, "NHS England", "OGL-3.0", "current", asAt), facts);
    }

    private static PracticeOnRegister practice(
            String code, String name, PracticeStatus status, String subIcb, @Nullable LocalDate closed) {
        return new PracticeOnRegister(
                code,
                name,
                List.of("1 MILL LANE"),
                "LITTLE TESTING",
                "ZZ1 1ZZ",
                LocalDate.of(1974, 4, 1),
                closed,
                status,
                subIcb,
                LocalDate.of(2013, 4, 1),
                "Q91",
                "Y90");
    }

    private static Placement placement(String practice, String name, @Nullable String pcn, String subIcb, String icb) {
        return new Placement(
                practice,
                name,
                "ZZ1 1ZZ",
                pcn == null ? null : new Named(pcn, null, "Test PCN " + pcn),
                new Named(subIcb, null, "Sub-ICB " + subIcb),
                new Named(icb, null, "NHS Board " + icb),
                new Named("Y90", null, "Testshire"));
    }
}
