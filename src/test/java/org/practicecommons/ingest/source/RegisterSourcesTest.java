package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;

/** Files that say which organisations there are and where they belong. */
class RegisterSourcesTest {
    private static final Named SUB_ICB = new Named("99A", "E38999001", "NHS Northshire ICB - 99A");
    private static final Named ICB = new Named("Q9A", "E54999001", "NHS Northshire Integrated Care Board");
    private static final Named REGION = new Named("Y99", "E40999001", "Northern Shires");

    @Test
    void epraccurGivesEnglishPracticesOfEveryStatus() {
        ReadFile file = Fixtures.read("ods-epraccur");

        assertThat(file.facts())
                .extracting(fact -> ((PracticeOnRegister) fact).status())
                .containsExactly(
                        PracticeStatus.OPEN, PracticeStatus.CLOSED, PracticeStatus.DORMANT, PracticeStatus.PROPOSED);
        assertThat(file.facts().getFirst())
                .isEqualTo(new PracticeOnRegister(
                        "Z99001",
                        "WILLOW LANE SURGERY",
                        List.of("THE OLD MILL", "WILLOW LANE", "WEST YORKSHIRE"),
                        "FELLBURY",
                        "ZZ1 1AA",
                        LocalDate.of(1974, 4, 1),
                        null,
                        PracticeStatus.OPEN,
                        "16C",
                        LocalDate.of(2020, 4, 1),
                        "QHM",
                        "Y63"));
    }

    @Test
    void epraccurSkipsWalesAndOtherSettingsAndCountsThem() {
        ReadFile file = Fixtures.read("ods-epraccur");

        assertThat(file.report().rowsRead()).isEqualTo(6);
        assertThat(file.report().rowsTaken()).isEqualTo(4);
        assertThat(file.report().skipped())
                .containsOnly(Map.entry("outside England", 1L), Map.entry("a setting other than GP practice", 1L));
    }

    @Test
    void theTownIsTheLastLineThatIsNoCounty() {
        assertThat(Fixtures.read("ods-epraccur").facts())
                .extracting(fact -> ((PracticeOnRegister) fact).town())
                .containsExactly("FELLBURY", "LONDON", "OAKTON", null);
    }

    @Test
    void noTelephoneNumberIsKept() {
        assertThat(Fixtures.read("ods-epraccur").facts().toString()).doesNotContain("01632");
    }

    @Test
    void theMapPlacesPracticesWithCodesOfBothKinds() {
        assertThat(Fixtures.read("patients-map").facts())
                .containsExactly(
                        new Placement(
                                "Z99001",
                                "WILLOW LANE SURGERY",
                                "ZZ1 1AA",
                                new Named("U99001", null, "FELLBURY PCN"),
                                SUB_ICB,
                                ICB,
                                REGION),
                        new Placement("Z99002", "HARBOUR VIEW PRACTICE", "ZZ2 2BB", null, SUB_ICB, ICB, REGION));
    }

    @Test
    void theQofMappingPlacesEnglishPracticesOnly() {
        ReadFile file = Fixtures.read("qof-geography");

        assertThat(file.facts())
                .containsExactly(
                        new Placement(
                                "Z99001",
                                "Willow Lane Surgery",
                                null,
                                new Named("U99001", null, "Fellbury PCN"),
                                SUB_ICB,
                                ICB,
                                REGION),
                        new Placement("Z99002", "Harbour View Practice", null, null, SUB_ICB, ICB, REGION));
        assertThat(file.report().rowsSkipped()).isEqualTo(1);
    }

    @Test
    void anIcbMayGoOverIntoSeveral() {
        assertThat(Fixtures.read("icb-successors").facts())
                .hasSize(3)
                .last()
                .isEqualTo(new IcbSuccession(
                        new Named("Q9B", null, "NHS Westshire Integrated Care Board"),
                        new Named("Q9D", "E54999004", "NHS Southshire Integrated Care Board"),
                        3,
                        LocalDate.of(2030, 4, 1)));
    }

    @Test
    void paymentsPlaceThePracticeByColumnsThatAreNamedForSomethingElse() {
        ReadFile file = Fixtures.read("nhs-payments");

        assertThat(file.facts())
                .containsExactly(
                        new Placement(
                                "Z99001",
                                "WILLOW LANE SURGERY",
                                "ZZ1 1AA",
                                new Named("U99001", null, "FELLBURY PCN"),
                                new Named("99A", null, "NHS NORTHSHIRE ICB - 99A"),
                                null,
                                new Named("Y99", null, "NORTHERN SHIRES COMMISSIONING REGION")),
                        new Placement(
                                "Z99002",
                                "HARBOUR VIEW PRACTICE",
                                "ZZ2 2BB",
                                null,
                                new Named("99A", null, "NHS NORTHSHIRE ICB - 99A"),
                                null,
                                new Named("Y99", null, "NORTHERN SHIRES COMMISSIONING REGION")));
        assertThat(file.report().skipped()).containsEntry("a setting other than GP practice", 1L);
    }
}
