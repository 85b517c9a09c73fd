package org.practicecommons.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicecommons.demo.PublishedMeasures.at;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.practice.RegisterFact.Boundary;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;
import org.practicecommons.practice.RegisterFact.PracticeSuccession;
import org.practicecommons.shared.OdsCode;

class DemonstrationEnglandTest {
    private static DemonstrationEngland england;

    @BeforeAll
    static void generate() {
        england = DemonstrationEngland.generate(DemonstrationEngland.USUAL_SEED);
    }

    @Test
    void theSameSeedGivesTheSameCountryAndAnotherSeedAnother() {
        DemonstrationEngland again = DemonstrationEngland.generate(DemonstrationEngland.USUAL_SEED);

        assertThat(again).isEqualTo(england);
        assertThat(DemonstrationEngland.generate(7).datasets()).isNotEqualTo(england.datasets());
    }

    @Test
    void everyDatasetSaysThatItIsGenerated() {
        assertThat(england.datasets()).allSatisfy(dataset -> {
            assertThat(dataset.provenance().publisher()).isEqualTo("Practice Commons (generated)");
            assertThat(dataset.provenance().file()).isEqualTo("generated");
            assertThat(dataset.provenance().licence()).isEqualTo("CC0-1.0");
        });
    }

    @Test
    void everyCodeIsUniqueAndOfTheReservedForm() {
        List<String> codes = Stream.of(
                        register().stream().map(PracticeOnRegister::code),
                        facts("ods-epcn", PcnOnRegister.class).map(PcnOnRegister::code),
                        bodies(Placement::subIcb),
                        bodies(Placement::icb),
                        bodies(Placement::region))
                .flatMap(Function.identity())
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes).allMatch(code -> DemonstrationEngland.isGenerated(new OdsCode(code)));
        assertThat(DemonstrationEngland.isGenerated(new OdsCode("C81058"))).isFalse();
        assertThat(DemonstrationEngland.isGenerated(new OdsCode("Z9B2Z"))).isFalse();
    }

    /** Codes of one kind of body, each once. */
    private static Set<String> names(Function<Placement, @Nullable Named> kind) {
        return named(kind).map(Named::name).collect(Collectors.toSet());
    }

    private static Stream<String> bodies(Function<Placement, @Nullable Named> kind) {
        return named(kind).map(Named::code).distinct();
    }

    private static Stream<Named> named(Function<Placement, @Nullable Named> kind) {
        return placements("patients-map").map(kind).flatMap(Stream::ofNullable);
    }

    @Test
    void thereAreAsManyOrganisationsAsInEngland() {
        assertThat(open()).hasSize(6_150);
        assertThat(facts("ods-epcn", PcnOnRegister.class).count()).isBetween(1_250L, 1_350L);
        assertThat(bodies(Placement::subIcb)).hasSize(106);
        assertThat(bodies(Placement::icb)).hasSize(36);
        assertThat(placements("qof-geography")
                        .map(DemonstrationEnglandTest::icb)
                        .distinct())
                .hasSize(42);
        assertThat(bodies(Placement::region)).hasSize(7);
        assertThat(placements("patients-map").filter(p -> p.pcn() == null).count())
                .isBetween(25L, 90L);
    }

    @Test
    void noTwoBodiesOfAKindShareAName() {
        assertThat(names(Placement::subIcb)).hasSize(106);
        assertThat(names(Placement::icb)).hasSize(36);
        assertThat(names(Placement::region)).hasSize(7);
        assertThat(facts("ods-epcn", PcnOnRegister.class).map(PcnOnRegister::name))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOpenPracticeHasAListAnIcbAndARegion() {
        Set<String> open = open().stream().map(PracticeOnRegister::code).collect(Collectors.toSet());

        assertThat(readings("patients-age-bands"))
                .allSatisfy(reading -> assertThat(at(reading.figures(), "list")).isPositive())
                .extracting(Reading::subject)
                .containsExactlyInAnyOrderElementsOf(open);
        assertThat(placements("patients-map").toList())
                .allSatisfy(p ->
                        assertThat(List.of(p.subIcb(), p.icb(), p.region())).doesNotContainNull())
                .extracting(Placement::practice)
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void theMergersOfApril2026ExplainTheDifferenceBetweenTheTwoMaps() {
        List<IcbSuccession> moves = facts("icb-successors", IcbSuccession.class).toList();
        Map<String, Set<String>> successors = moves.stream()
                .collect(Collectors.groupingBy(
                        move -> move.from().code(),
                        Collectors.mapping(move -> move.to().code(), Collectors.toSet())));
        Map<String, String> before = placements("qof-geography")
                .collect(Collectors.toMap(Placement::practice, DemonstrationEnglandTest::icb));

        assertThat(moves).allSatisfy(move -> assertThat(move.on()).isEqualTo(LocalDate.of(2026, 4, 1)));
        assertThat(successors).hasSize(42).anySatisfy((from, to) -> assertThat(to)
                .hasSize(2));
        assertThat(placements("patients-map")
                        .filter(p -> before.containsKey(p.practice()))
                        .toList())
                .allSatisfy(p ->
                        assertThat(at(successors, at(before, p.practice()))).contains(icb(p)));
    }

    @Test
    void someClosedSleepOrAreStillToOpenAndClosedOnesNameASuccessorThatIsOpen() {
        Map<PracticeStatus, Long> counts =
                register().stream().collect(Collectors.groupingBy(PracticeOnRegister::status, Collectors.counting()));
        Set<String> open = open().stream().map(PracticeOnRegister::code).collect(Collectors.toSet());
        List<PracticeSuccession> successions =
                facts("ods-epraccur", PracticeSuccession.class).toList();

        assertThat(counts).containsOnlyKeys(PracticeStatus.values());
        assertThat(successions).hasSizeGreaterThan(50).allMatch(s -> open.contains(s.to()) && !open.contains(s.from()));
        assertThat(successions.stream().map(PracticeSuccession::to).distinct().count())
                .isLessThan(successions.size());
    }

    @Test
    void agesSumToTheListAndNoRegisterIsLongerThanItsList() {
        assertThat(readings("patients-age-bands")).allSatisfy(reading -> {
            double sum = reading.figures().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).isEqualTo(2 * at(reading.figures(), "list"));
        });
        assertThat(readings("qof-prevalence"))
                .allSatisfy(reading -> FigureFiles.REGISTERS.keySet().forEach(register -> assertThat(
                                at(reading.figures(), "register_" + register))
                        .isBetween(0.0, at(reading.figures(), "list_" + register))));
        assertThat(FigureFiles.REGISTERS).hasSize(21);
    }

    @Test
    void someNamesAreSharedAndNoPostcodeIsSharedOrReal() {
        Set<String> names =
                new HashSet<>(open().stream().map(PracticeOnRegister::name).toList());

        assertThat(names.size()).isBetween(3_500, 6_000);
        assertThat(register().stream().map(PracticeOnRegister::postcode))
                .doesNotHaveDuplicates()
                .allMatch(postcode -> postcode != null && postcode.matches("[XV][A-Y]\\d{1,2} \\d[A-Z]{2}"));
    }

    @Test
    void theIslandHasABoundaryForEveryAreaAndEveryPracticeLiesOnIt() {
        assertThat(facts("boundary-icb", Boundary.class)).hasSize(42);
        assertThat(facts("boundary-sub-icb", Boundary.class)).hasSize(106);
        assertThat(facts("boundary-region", Boundary.class)).hasSize(7).allMatch(boundary -> boundary.geometry()
                .startsWith("{\"type\":\"Polygon\""));
        assertThat(readings("practice-coordinates")).allSatisfy(reading -> {
            assertThat(at(reading.figures(), "latitude")).isBetween(49.0, 56.0);
            assertThat(at(reading.figures(), "longitude")).isBetween(-24.5, -17.5);
        });
    }

    @Test
    void thereAreFewEnoughReadingsToLoadAtAFirstStart() {
        assertThat(england.datasets().stream()
                        .mapToInt(d -> d.readings().size())
                        .sum())
                .isBetween(50_000, 60_000);
    }

    private static String icb(Placement placement) {
        return Objects.requireNonNull(placement.icb()).code();
    }

    private static List<PracticeOnRegister> register() {
        return facts("ods-epraccur", PracticeOnRegister.class).toList();
    }

    private static List<PracticeOnRegister> open() {
        return register().stream()
                .filter(p -> p.status() == PracticeStatus.OPEN)
                .toList();
    }

    private static Stream<Placement> placements(String source) {
        return facts(source, Placement.class);
    }

    private static <F extends RegisterFact> Stream<F> facts(String source, Class<F> kind) {
        return dataset(source).facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Reading> readings(String source) {
        return dataset(source).readings();
    }

    private static GeneratedDataset dataset(String source) {
        return england.datasets().stream()
                .filter(dataset -> dataset.provenance().source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
