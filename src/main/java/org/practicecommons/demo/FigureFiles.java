package org.practicecommons.demo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.practicecommons.demo.Polygon.Point;
import org.practicecommons.population.Reading;

/** Writes the measures of the open practices as the figure files that real ones would come from. */
final class FigureFiles {
    /** The QOF registers and from what age on each counts patients (0 is all ages). */
    static final Map<String, Integer> REGISTERS = registers();

    private static final double EARLIER_LIST = -0.005;
    private static final double EARLIER_LIST_SPREAD = 0.03;

    private final Country country;
    private final List<AgePyramid> pyramids;

    FigureFiles(Country country) {
        this.country = country;
        Chance chance = country.chance("ages");
        pyramids = IntStream.range(0, country.practices())
                .mapToObj(i -> pyramid(i, chance))
                .toList();
    }

    private static Map<String, Integer> registers() {
        Map<String, Integer> ages = new TreeMap<>(
                Map.of("ast", 6, "ckd", 18, "dep", 18, "dm", 17, "ep", 18, "ndh", 18, "ob", 18, "ost", 50, "ra", 16));
        for (String all : List.of("af", "can", "chd", "copd", "dem", "hf", "hyp", "ld", "mh", "pad", "pc", "stia")) {
            ages.put(all, 0);
        }
        return Collections.unmodifiableMap(ages);
    }

    private AgePyramid pyramid(int practice, Chance chance) {
        double[] shares = IntStream.range(0, country.targets().ages())
                .mapToDouble(group ->
                        country.value(country.targets().measures().get(group).key(), practice))
                .toArray();
        return new AgePyramid(
                country.targets(),
                country.value("list", practice),
                shares,
                country.value("women_share", practice),
                chance);
    }

    List<GeneratedDataset> all(List<Point> places) {
        return List.of(
                each(Publication.PATIENTS_REGISTERED, this::earlierList),
                each(Publication.PATIENTS_AGE_BANDS, this::ageBands),
                each(Publication.QOF_PREVALENCE, this::registers),
                each(Publication.IMD_2025, this::deprivation),
                each(Publication.PRACTICE_ETHNICITY, this::ethnicity),
                GeneratedDataset.ofReadings(Publication.PCN_ETHNICITY, pcnEthnicity()),
                each(Publication.WORKFORCE, this::workforce),
                each(Publication.SMOKING, this::smoking),
                each(Publication.PAYMENTS, this::payments),
                each(Publication.COORDINATES, (i, chance) -> new Figures()
                        .with("latitude", places.get(i).latitude(), 6)
                        .with("longitude", places.get(i).longitude(), 6)
                        .of(Labels.practiceCode(i), "2024-02")));
    }

    /** A reading of each practice; a file lacks some practices altogether, at the real rate. */
    private GeneratedDataset each(Publication publication, BiFunction<Integer, Chance, Reading> reading) {
        Chance chance = country.chance(publication.name());
        Chance gaps = country.chance(publication.name() + " gaps");
        List<Reading> readings = IntStream.range(0, country.practices())
                .filter(i -> !gaps.happens(publication.missing()))
                .mapToObj(i -> reading.apply(i, chance))
                .toList();
        return GeneratedDataset.ofReadings(publication, readings);
    }

    private Reading earlierList(int i, Chance chance) {
        double growth = EARLIER_LIST - EARLIER_LIST_SPREAD * chance.normal();
        return new Figures()
                .with("list", pyramids.get(i).list() * StrictMath.exp(growth), 0)
                .of(Labels.practiceCode(i), "2025-05");
    }

    private Reading ageBands(int i, Chance chance) {
        AgePyramid pyramid = pyramids.get(i);
        Figures figures = new Figures().with("list", (double) pyramid.list());
        for (int band = 0; band < AgePyramid.BANDS; band++) {
            figures.with("female_" + bandKey(band), (double) pyramid.women(band));
        }
        for (int band = 0; band < AgePyramid.BANDS; band++) {
            figures.with("male_" + bandKey(band), (double) pyramid.men(band));
        }
        return figures.of(Labels.practiceCode(i), "2026-07");
    }

    static String bandKey(int band) {
        return band == AgePyramid.BANDS - 1 ? "95_plus" : 5 * band + "_" + (5 * band + 4);
    }

    private Reading registers(int i, Chance chance) {
        Figures figures = new Figures();
        double growth = StrictMath.exp(EARLIER_LIST + EARLIER_LIST_SPREAD * chance.normal());
        REGISTERS.forEach((register, age) -> {
            double list = StrictMath.rint(pyramids.get(i).from(age) * growth);
            figures.with("register_" + register, list * country.value("prevalence_" + register, i), 0);
            figures.with("list_" + register, list);
        });
        return figures.of(Labels.practiceCode(i), "2024-25");
    }

    private Reading deprivation(int i, Chance chance) {
        return new Figures().with("imd_score", country.value("imd_score", i), 3).of(Labels.practiceCode(i), "2025");
    }

    private Reading ethnicity(int i, Chance chance) {
        double population = StrictMath.rint(pyramids.get(i).list() * StrictMath.exp(-0.02 + 0.03 * chance.normal()));
        return ethnicity(population, population * country.value("not_white_share", i))
                .of(Labels.practiceCode(i), "2021");
    }

    private static Figures ethnicity(double population, double notWhite) {
        double rounded = StrictMath.rint(notWhite * 10) / 10;
        return new Figures()
                .with("not_white", rounded)
                .with("population", population)
                .with("not_white_share", rounded / population, 6);
    }

    private List<Reading> pcnEthnicity() {
        double[] population = new double[country.nesting().pcns()];
        double[] notWhite = new double[population.length];
        for (int i = 0; i < country.practices(); i++) {
            int pcn = country.nesting().pcnOf(i);
            population[pcn] += pyramids.get(i).list();
            notWhite[pcn] += pyramids.get(i).list() * country.value("not_white_share", i);
        }
        return IntStream.range(0, population.length)
                .mapToObj(pcn -> ethnicity(population[pcn], notWhite[pcn]).of(Labels.pcnCode(pcn), "2021"))
                .toList();
    }

    private Reading workforce(int i, Chance chance) {
        double patients = StrictMath.rint(pyramids.get(i).list() * StrictMath.exp(-0.015 + 0.03 * chance.normal()));
        double gp = country.value("gp_fte", i) * patients / 10_000;
        return new Figures()
                .with("patients", patients)
                .unless(chance.happens(0.011), "gp_fte", gp, 2)
                .unless(chance.happens(0.011), "locum_trainee_fte", gp * 0.3 * chance.share(), 2)
                .unless(chance.happens(0.04), "nurse_fte", country.value("nurse_fte", i) * patients / 10_000, 2)
                .unless(chance.happens(0.018), "dpc_fte", country.value("dpc_fte", i) * patients / 10_000, 2)
                .unless(chance.happens(0.008), "admin_fte", country.value("admin_fte", i) * patients / 10_000, 2)
                .of(Labels.practiceCode(i), "2024");
    }

    private Reading smoking(int i, Chance chance) {
        double denominator = StrictMath.rint(pyramids.get(i).from(15) * StrictMath.exp(-0.01 + 0.02 * chance.normal()));
        double count = StrictMath.rint(denominator * country.value("smoking_percent", i) / 100);
        return new Figures()
                .with("smoking_percent", 100 * count / denominator, 4)
                .with("smoking_count", count)
                .with("smoking_denominator", denominator)
                .of(Labels.practiceCode(i), "2023-24");
    }

    private Reading payments(int i, Chance chance) {
        double registered = StrictMath.rint(pyramids.get(i).list() * StrictMath.exp(-0.03 + 0.05 * chance.normal()));
        double weighted = StrictMath.rint(registered * country.value("weighted_ratio", i) * 100) / 100;
        double perWeighted = 152 * StrictMath.exp(0.13 * chance.normal() + (chance.happens(0.08) ? 0.4 : 0));
        boolean apms = chance.happens(0.031);
        boolean pms = !apms && country.value("contract_pms", i) > 0;
        return new Figures()
                .with("contract_gms", apms || pms ? 0 : 1)
                .with("contract_pms", pms ? 1 : 0)
                .with("contract_apms", apms ? 1 : 0)
                .with("dispensing", country.value("dispensing", i))
                .with("rural", country.value("rural", i))
                .with("registered", registered)
                .with("weighted", weighted)
                .with("payment_per_registered", perWeighted * weighted / registered, 2)
                .with("payment_per_weighted", perWeighted, 2)
                .with("total_payments", perWeighted * weighted, 2)
                .of(Labels.practiceCode(i), "2022-23");
    }
}
