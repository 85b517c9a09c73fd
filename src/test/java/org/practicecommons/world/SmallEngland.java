package org.practicecommons.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.practicecommons.ingest.ReadFile;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.practice.RegisterFact.Boundary;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.Named;
import org.practicecommons.practice.RegisterFact.PcnMembership;
import org.practicecommons.practice.RegisterFact.PcnOnRegister;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;
import org.practicecommons.practice.RegisterFact.PracticeSuccession;
import org.practicecommons.shared.Provenance;

/**
 * A small invented England for tests: sixty practices {@code Z00001} to {@code Z00060} in two ICBs, with figures, one
 * closed with a successor, one without a current list, one without a PCN.
 */
public final class SmallEngland {
    /** How many open practices have a current list. */
    public static final int WITH_LIST = 58;

    /** The practice that closed; {@link #FIRST} took over. */
    public static final String CLOSED = "Z00060";

    /** Open on the register, but not in the newest lists. */
    public static final String WITHOUT_LIST = "Z00059";

    /** An ordinary open practice: Mill Lane Surgery in Testing Magna. */
    public static final String FIRST = "Z00001";

    private static final LocalDate REGISTERED = LocalDate.of(2025, 11, 13);
    private static final LocalDate MAPPED_BEFORE = LocalDate.of(2023, 3, 31);
    private static final LocalDate MAPPED = LocalDate.of(2026, 7, 1);
    private static final String[] NAMES = {
        "Mill Lane Surgery", "The Old Orchard Practice", "Riverside Medical Centre", "St Wendreda's Health Centre",
        "Bramblewick Surgery", "Harbour View Practice", "Kingfisher Medical Centre", "The Green Surgery",
        "Weavers Yard Health Centre", "Copperfield Practice", "Lantern Hill Surgery", "Foxglove Medical Practice"
    };
    private static final String[] TOWNS = {"Testing Magna", "Little Sampling", "Fixture-on-Sea", "Upper Mocking"};

    private SmallEngland() {}

    /** Everything, as an import would have read it. */
    public static List<ReadFile> files() {
        List<ReadFile> files = new ArrayList<>();
        files.add(file("ods-epraccur", "current", REGISTERED, register(), List.of()));
        files.add(file("ods-epcn", "current", REGISTERED, networks(), List.of()));
        files.add(file("qof-geography", "2022-23", MAPPED_BEFORE, places("Q91", "Old Shire", 60), List.of()));
        files.add(file("patients-map", "2026-07-01", MAPPED, places("Q92", "New Shire", WITH_LIST), List.of()));
        files.add(file("icb-successors", "2026-04-01", MAPPED, successors(), List.of()));
        files.add(file("boundary-icb", "2023-04", LocalDate.of(2023, 4, 1), boundaries(), List.of()));
        files.add(file("patients-age-bands", "2026-07-01", MAPPED, List.of(), readings("2026-07", SmallEngland::ages)));
        files.add(file("fingertips-imd-2025", "2025", MAPPED, List.of(), readings("2025", SmallEngland::deprivation)));
        files.add(file(
                "qof-prevalence",
                "2024-25",
                LocalDate.of(2025, 3, 31),
                List.of(),
                readings("2024-25", SmallEngland::registers)));
        return files;
    }

    private interface Figures {
        Map<String, Double> of(SplittableRandom random);
    }

    private static ReadFile file(
            String source, String period, LocalDate asAt, List<RegisterFact> facts, List<Reading> readings) {
        Provenance from = new Provenance(source, "generated", "Tests", "CC0-1.0", period, asAt);
        return ReadFile.generated(from, facts, readings);
    }

    private static List<RegisterFact> register() {
        List<RegisterFact> facts = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            boolean closed = code(i).equals(CLOSED);
            facts.add(new PracticeOnRegister(
                    code(i),
                    name(i).toUpperCase(java.util.Locale.ROOT),
                    List.of(i + " MILL LANE"),
                    TOWNS[i % TOWNS.length].toUpperCase(java.util.Locale.ROOT),
                    "ZZ" + (i % 9 + 1) + " " + (i % 9) + "ZZ",
                    LocalDate.of(1974, 4, 1),
                    closed ? LocalDate.of(2024, 6, 30) : null,
                    closed ? PracticeStatus.CLOSED : PracticeStatus.OPEN,
                    "9A1",
                    LocalDate.of(2013, 4, 1),
                    "Q91",
                    "Y90"));
        }
        facts.add(new PracticeSuccession(CLOSED, FIRST, LocalDate.of(2024, 7, 1)));
        return facts;
    }

    private static List<RegisterFact> networks() {
        List<RegisterFact> facts = new ArrayList<>();
        facts.add(new PcnOnRegister("U99001", "TESTING VALE PCN", "9A1", LocalDate.of(2019, 7, 1), null, null));
        for (int i = 2; i <= 60; i++) {
            facts.add(new PcnMembership(code(i), "U99001", LocalDate.of(2019, 7, 1), null));
        }
        return facts;
    }

    private static List<RegisterFact> places(String icb, String name, int practices) {
        List<RegisterFact> facts = new ArrayList<>();
        for (int i = 1; i <= practices; i++) {
            String half = i <= 30 ? icb : icb.charAt(0) + "8" + icb.charAt(2);
            facts.add(new Placement(
                    code(i),
                    name(i),
                    null,
                    i == 1 ? null : new Named("U99001", null, "Testing Vale PCN"),
                    new Named(i <= 30 ? "9A1" : "9A2", "E38" + (i <= 30 ? 1 : 2), "NHS " + name + " location"),
                    new Named(half, "E54" + half, "NHS " + name + (i <= 30 ? "" : " South")),
                    new Named("Y90", "E40", "Testshire")));
        }
        return facts;
    }

    private static List<RegisterFact> successors() {
        LocalDate on = LocalDate.of(2026, 4, 1);
        return List.of(
                new IcbSuccession(
                        new Named("Q91", null, "NHS Old Shire"), new Named("Q92", null, "NHS New Shire"), 30, on),
                new IcbSuccession(
                        new Named("Q81", null, "NHS Old Shire South"),
                        new Named("Q82", null, "NHS New Shire South"),
                        30,
                        on));
    }

    private static List<RegisterFact> boundaries() {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[-1,52],[-1,53],[0,53],[0,52],[-1,52]]]}";
        return List.of(new Boundary("icb", "E54Q91", "NHS Old Shire", square));
    }

    private static List<Reading> readings(String period, Figures figures) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 1; i <= WITH_LIST; i++) {
            readings.add(new Reading(code(i), period, figures.of(new SplittableRandom(i * 31L + period.hashCode()))));
        }
        return readings;
    }

    private static Map<String, Double> ages(SplittableRandom random) {
        Map<String, Double> figures = new HashMap<>();
        String[] bands =
                "0_4 5_9 10_14 15_19 20_24 25_29 30_34 35_39 40_44 45_49 50_54 55_59 60_64 65_69 70_74 75_79 80_84 85_89 90_94 95_plus"
                        .split(" ", -1);
        double list = 0;
        for (String band : bands) {
            for (String sex : List.of("female_", "male_")) {
                double patients = 50 + random.nextInt(400);
                figures.put(sex + band, patients);
                list += patients;
            }
        }
        figures.put("list", list);
        return figures;
    }

    private static Map<String, Double> deprivation(SplittableRandom random) {
        return Map.of("imd_score", 5 + random.nextDouble() * 50);
    }

    private static Map<String, Double> registers(SplittableRandom random) {
        Map<String, Double> figures = new HashMap<>();
        for (String group : List.of("dm", "hyp", "copd", "ast")) {
            figures.put("register_" + group, 50.0 + random.nextInt(500));
            figures.put("list_" + group, 5_000.0);
        }
        return figures;
    }

    private static String code(int number) {
        return String.format(java.util.Locale.ROOT, "Z%05d", number);
    }

    private static String name(int number) {
        String name = NAMES[(number - 1) % NAMES.length];
        return number <= NAMES.length ? name : name + " " + TOWNS[number % TOWNS.length].charAt(0) + number;
    }
}
