package org.practicecommons.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practicecommons.practice.DatedFacts;
import org.practicecommons.practice.PracticeStatus;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.shared.Provenance;

/** Forty practices that do not exist, in towns that do not exist, under codes that are never given out. */
final class InventedPractices {
    static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static final List<String> NAMES = List.of(
            "Abberwick Medical Centre",
            "Bellthorpe Surgery",
            "Cindermoor Health Centre",
            "Dapplewood Practice",
            "Eastgarth Family Practice",
            "Fennimere Surgery",
            "Gorsebeck Medical Group",
            "Harrowfold Surgery",
            "Ingleshaw Medical Practice",
            "Jessamy Road Surgery",
            "Kestrel Quay Health Centre",
            "Lowmarsh Surgery",
            "Merriwater Medical Centre",
            "Northolme Lane Practice",
            "Oakapple Surgery",
            "Pennywell Green Surgery",
            "Quillbridge Medical Centre",
            "Rushthwaite Surgery",
            "St Aldwyn's Surgery",
            "St Brannock Medical Centre",
            "Thistlecombe Practice",
            "Underbarrow Health Centre",
            "Vellacott House Surgery",
            "Wexmoor Medical Practice",
            "Yarrowdale Surgery",
            "Zennford Medical Centre",
            "The Surgery",
            "The Old Tannery Surgery",
            "Drs Pomfrey & Quince",
            "Hazelbury & Stoke Larkin Surgery",
            "Marlpit Park Medical Centre",
            "Copperfield Way Surgery",
            "Saltersgate Partnership",
            "Tamarisk Street Practice",
            "Wrenwood Clinic",
            "Pebblecombe Surgery",
            "Foxlease Medical Centre",
            "Moorcroft End Surgery",
            "Larkrise Health Centre",
            "Bramblewick Practice");

    private static final List<String> TOWNS = List.of("Ottermouth", "Stoke Larkin", "Great Fenwick", "Skelbeck");

    private InventedPractices() {}

    /** Code of the practice with this name. */
    static String code(String name) {
        return code(NAMES.indexOf(name));
    }

    static DatedFacts register() {
        List<RegisterFact> facts = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            facts.add(practice(i, NAMES.get(i), PracticeStatus.OPEN));
        }
        facts.add(practice(NAMES.size(), "Wrenwood Clinic", PracticeStatus.CLOSED));
        return new DatedFacts("invented-register", provenance("ods-epraccur", DAY.minusDays(30)), facts);
    }

    /** A second file, later, that calls one practice by another name and puts it into a PCN. */
    static DatedFacts map() {
        var pcn = new RegisterFact.Named("U99001", null, "Ottermouth Estuary PCN");
        var subIcb = new RegisterFact.Named("99A", null, "NHS Otter ICB - 99A");
        var icb = new RegisterFact.Named("QZZ", null, "NHS Otter Integrated Care Board");
        var region = new RegisterFact.Named("Y99", null, "The Far West");
        return new DatedFacts(
                "invented-map",
                provenance("patients-map", DAY),
                List.of(
                        new RegisterFact.Placement(
                                code("Oakapple Surgery"), "Acorn Lodge Surgery", "ZQ1 4AB", pcn, subIcb, icb, region),
                        new RegisterFact.Placement(
                                code("Lowmarsh Surgery"), null, "ZQ1 2AB", null, subIcb, icb, region)));
    }

    private static String code(int i) {
        return "Z990" + (10 + i);
    }

    private static RegisterFact practice(int i, String name, PracticeStatus status) {
        return new RegisterFact.PracticeOnRegister(
                code(i),
                name,
                List.of(i + " Main Street"),
                TOWNS.get(i % TOWNS.size()),
                "ZQ" + (1 + i % 5) + " " + (i % 10) + "A" + (char) ('A' + i / 10),
                LocalDate.of(1990, 1, 1),
                status == PracticeStatus.CLOSED ? LocalDate.of(2020, 1, 1) : null,
                status,
                "99A",
                null,
                "QZZ",
                "Y99");
    }

    private static Provenance provenance(String source, LocalDate day) {
        return new Provenance(source, source + ".csv", "Nobody", "CC0-1.0", day.toString(), day);
    }
}
