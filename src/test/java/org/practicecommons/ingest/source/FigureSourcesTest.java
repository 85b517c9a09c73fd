package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.practicecommons.ingest.ReadFile;

/** Files that hold figures about practices and PCNs. */
class FigureSourcesTest {
    @Test
    void registersAndTheirListsAreNamedByTheirGroup() {
        ReadFile file = Fixtures.read("qof-prevalence");

        assertThat(Fixtures.figures(file, "Z99001", "2029-30"))
                .containsOnly(
                        entry("register_af", 112.0),
                        entry("list_af", 3996.0),
                        entry("register_ast", 317.0),
                        entry("list_ast", 3766.0),
                        entry("register_dep", 0.0),
                        entry("list_dep", 3100.0));
        assertThat(Fixtures.figures(file, "Z99002", "2029-30")).containsOnly(entry("list_af", 41.0));
        assertThat(file.report().skipped()).containsEntry("a register that is not one of the 21", 1L);
    }

    @Test
    void ageBandsAreReadForPracticesOnlyAndTheirSumsLeftOut() {
        ReadFile file = Fixtures.read("patients-age-bands");

        assertThat(Fixtures.figures(file, "Z99001", "2030-07"))
                .containsOnly(
                        entry("list", 500.0),
                        entry("female_0_4", 20.0),
                        entry("female_95_plus", 3.0),
                        entry("male_0_4", 0.0),
                        entry("male_10_14", 17.0));
        assertThat(file.report().skipped())
                .containsOnly(
                        entry("a level other than practices", 2L), entry("a sum that the bands already hold", 1L));
        assertThat(file.report().figures()).containsEntry("list", 2L).containsEntry("male_0_4", 1L);
    }

    @Test
    void aListOfNobodyIsAFigure() {
        ReadFile file = Fixtures.read("patients-registered");

        assertThat(Fixtures.figures(file, "Z99001", "2030-05")).containsOnly(entry("list", 8123.0));
        assertThat(Fixtures.figures(file, "Z99002", "2030-05")).containsOnly(entry("list", 0.0));
        assertThat(file.report().rowsSkipped()).isEqualTo(2);
    }

    @Test
    void naIsMissingAndNoughtIsNot() {
        ReadFile file = Fixtures.read("workforce-yearly");

        assertThat(Fixtures.figures(file, "Z99001", "2030"))
                .containsEntry("gp_fte", 0.0)
                .doesNotContainKey("dpc_fte");
        assertThat(Fixtures.figures(file, "Z99001", "2029"))
                .containsOnly(
                        entry("patients", 4222.0),
                        entry("gp_fte", 2.1),
                        entry("locum_trainee_fte", 0.0),
                        entry("nurse_fte", 1.0),
                        entry("dpc_fte", 0.3),
                        entry("admin_fte", 6.2));
        assertThat(Fixtures.figures(file, "Z99002", "2030")).containsOnly(entry("patients", 4.1));
        assertThat(file.report().skipped()).containsOnly(entry("no figure published", 1L));
    }

    @Test
    void smokingIsReadForPracticesWithAndWithoutIndicatorNumber() {
        ReadFile file = Fixtures.read("fingertips-smoking");

        assertThat(Fixtures.figures(file, "Z99001", "2028-29"))
                .containsOnly(
                        entry("smoking_percent", 15.5),
                        entry("smoking_count", 310.0),
                        entry("smoking_denominator", 2000.0));
        assertThat(Fixtures.figures(file, "Z99001", "2029-30")).containsEntry("smoking_percent", 15.0);
        assertThat(file.report().skipped())
                .containsOnly(entry("a level other than practices", 1L), entry("another indicator", 1L));
    }

    @Test
    void deprivationScoresComeByYearOfTheIndex() {
        ReadFile older = Fixtures.read("fingertips-imd");
        ReadFile newer = Fixtures.read("fingertips-imd-2025");

        assertThat(Fixtures.figures(older, "Z99001", "2019")).containsOnly(entry("imd_score", 32.5));
        assertThat(Fixtures.figures(older, "Z99001", "2015")).containsOnly(entry("imd_score", 29.25));
        assertThat(older.report().rowsSkipped()).isEqualTo(2);
        assertThat(Fixtures.figures(newer, "Z99001", "2025")).containsOnly(entry("imd_score", 33.519));
        assertThat(Fixtures.figures(newer, "Z99002", "2025")).containsOnly(entry("imd_score", 0.0));
    }

    @Test
    void deprivationByLsoaKeepsItsOwnNames() {
        assertThat(Fixtures.figures(Fixtures.read("practice-imd-lsoa"), "Z99001", "2019"))
                .containsOnly(entry("imd_score_lsoa", 34.5), entry("imd_decile_lsoa", 2.0));
    }

    @Test
    void ethnicityIsAShareOfPracticesAndPcns() {
        ReadFile practices = Fixtures.read("practice-ethnicity");
        ReadFile networks = Fixtures.read("pcn-ethnicity");

        assertThat(Fixtures.figures(practices, "Z99001", "2021"))
                .containsOnly(
                        entry("not_white", 772.5), entry("population", 4000.0), entry("not_white_share", 0.193125));
        assertThat(Fixtures.figures(practices, "Z99002", "2021")).containsOnly(entry("population", 41.0));
        assertThat(Fixtures.figures(networks, "U99001", "2021")).containsEntry("not_white_share", 0.25);
        assertThat(networks.report().skipped()).containsOnly(entry("practices without a PCN", 1L));
    }

    @Test
    void paymentsGiveContractPlaceAndMoney() {
        ReadFile file = Fixtures.read("nhs-payments");

        assertThat(Fixtures.figures(file, "Z99001", "2029-30"))
                .containsOnly(
                        entry("contract_gms", 1.0),
                        entry("contract_pms", 0.0),
                        entry("contract_apms", 0.0),
                        entry("dispensing", 0.0),
                        entry("rural", 1.0),
                        entry("registered", 8123.25),
                        entry("weighted", 8000.5),
                        entry("payment_per_registered", 142.5),
                        entry("payment_per_weighted", 144.75),
                        entry("total_payments", 1157563.13));
        assertThat(Fixtures.figures(file, "Z99002", "2029-30"))
                .doesNotContainKeys("contract_gms", "dispensing")
                .containsEntry("rural", 0.0)
                .containsEntry("total_payments", -601.12);
    }

    @Test
    void ageStructureGivesSharesAndMeans() {
        ReadFile file = Fixtures.read("practice-age");

        assertThat(Fixtures.figures(file, "Z99001", "2030-04"))
                .hasSize(12)
                .containsEntry("list", 8000.0)
                .containsEntry("mean_age", 41.5)
                .containsEntry("share_65_plus", 0.175);
        assertThat(Fixtures.figures(file, "Z99002", "2030-04"))
                .doesNotContainKey("mean_age_female")
                .containsEntry("share_65_plus", 0.00005);
    }

    @Test
    void overSixtyFivesAreAPercentage() {
        ReadFile file = Fixtures.read("practice-over-65");

        assertThat(Fixtures.figures(file, "Z99001", "2030")).containsOnly(entry("percent_65_plus", 22.17));
        assertThat(file.report().skipped()).containsOnly(entry("no figure published", 1L));
    }

    @Test
    void coordinatesAreDegrees() {
        assertThat(Fixtures.figures(Fixtures.read("practice-coordinates"), "Z99001", "2030-02"))
                .containsOnly(entry("latitude", 54.672422), entry("longitude", -1.210386));
    }
}
