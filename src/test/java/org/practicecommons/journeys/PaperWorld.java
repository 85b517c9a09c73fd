package org.practicecommons.journeys;

import java.util.List;
import org.practicecommons.home.Band;
import org.practicecommons.home.ContextRow;
import org.practicecommons.home.DatasetRow;
import org.practicecommons.home.DomainShare;
import org.practicecommons.home.DomainTable;
import org.practicecommons.home.FactPair;
import org.practicecommons.home.FoundPractice;
import org.practicecommons.home.Link;
import org.practicecommons.home.PeerRow;
import org.practicecommons.home.PracticeIdentity;
import org.practicecommons.home.RangeChart;
import org.practicecommons.home.RangeChart.Range;
import org.practicecommons.home.ScopeChoice;
import org.practicecommons.home.StandingFact;
import org.practicecommons.home.Tag;
import org.practicecommons.home.Wording;

/** Practices that exist on paper only, to draw pages without an engine. Names and figures are made up. */
final class PaperWorld {
    static final PracticeIdentity HERE = new PracticeIdentity(
            "Z81001",
            "Millbrook Lane Surgery",
            "Oldbridge OX99 1AA",
            "Oldbridge and Vale PCN",
            "NHS Middle Shire ICB",
            "8,210 registered patients");
    static final PracticeIdentity THERE = new PracticeIdentity(
            "Z82017",
            "The Harbour Practice",
            "Saltmouth SM99 4QT",
            "Saltmouth PCN",
            "NHS Coast and Downs ICB",
            "7,904 registered patients");
    static final Link IMD = Link.toDataset("fingertips-imd-2025", "2025", "Index of Multiple Deprivation, 2025");
    static final Link AGES = Link.toDataset("patients-age-bands", "2026-07", "Patients by age and sex, July 2026");
    static final Link QOF = Link.toDataset("qof-prevalence", "2024-25", "QOF prevalence, 2024-25");
    static final List<Link> DATASETS = List.of(IMD, AGES, QOF);
    static final String RUN = "Worked out on 20 November 2026, run 7f3a";

    private PaperWorld() {}

    static List<StandingFact> standsOut() {
        return List.of(
                fact("share of patients aged 65 and over", "31.4\u00a0%", 93, AGES),
                fact("share of patients with dementia", "1.4\u00a0%", 90, QOF),
                fact("deprivation score (IMD)", "11.2", 14, IMD),
                fact("number of patients for each full-time GP", "2,904", 84, AGES),
                fact("share of patients who are not White", "3.1\u00a0%", 17, AGES));
    }

    private static StandingFact fact(String label, String value, double percentile, Link source) {
        return new StandingFact(Wording.sentence(label, value, percentile), source);
    }

    static List<DomainTable> domains() {
        return List.of(
                new DomainTable(
                        "deprivation",
                        "Deprivation",
                        List.of(row("imd", "Deprivation score (IMD)", "", 11.2, 9.8, 15.1, IMD))),
                new DomainTable(
                        "age",
                        "Age",
                        List.of(
                                row("share-0-4", "Share of patients aged 0 to 4", "%", 4.1, 3.8, 4.6, AGES),
                                row("share-65", "Share of patients aged 65 and over", "%", 31.4, 27.0, 33.5, AGES),
                                new ContextRow(
                                        "share-85",
                                        "Share of patients aged 85 and over",
                                        "not published",
                                        "2.9 to 3.8\u00a0%",
                                        "1.6 to 3.0\u00a0%",
                                        "not known",
                                        AGES,
                                        null))),
                new DomainTable(
                        "need",
                        "Health need",
                        List.of(row("dementia", "Share of patients with dementia", "%", 1.4, 0.9, 1.5, QOF))));
    }

    private static ContextRow row(
            String key, String label, String unit, double value, double low, double high, Link source) {
        Range middle = new Range(low * 0.7, high * 1.1);
        return new ContextRow(
                key,
                label,
                Wording.figure(value, unit),
                Wording.between(low, high, unit),
                Wording.between(middle.low(), middle.high(), unit),
                Wording.percentile(value > high ? 93 : 61),
                source,
                RangeChart.of(label, value, new Range(low, high), middle, new Range(low * 0.4, high * 1.8)));
    }

    static List<ScopeChoice> scopes(String checked) {
        return List.of(
                new ScopeChoice("england", "All of England", "england".equals(checked)),
                new ScopeChoice("region", "Our region", "region".equals(checked)),
                new ScopeChoice("icb", "Our ICB", "icb".equals(checked)),
                new ScopeChoice("outside-icb", "Outside our ICB", "outside-icb".equals(checked)));
    }

    static List<PeerRow> peers(Band first, int count) {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).subList(0, count).stream()
                .map(rank -> new PeerRow(
                        rank,
                        rank == 1 ? THERE.odsCode() : "Z8201" + (rank % 10),
                        rank == 1 ? THERE.name() : "Riverside Medical Centre " + rank,
                        "Saltmouth, NHS Coast and Downs ICB",
                        List.of(
                                "Patients aged 65 and over: theirs 30.8\u00a0%, ours 31.4\u00a0%",
                                "List: theirs 7,904, ours 8,210"),
                        "Patients who are not White: theirs 9.2\u00a0%, ours 3.1\u00a0%",
                        Wording.closeness(first.isClosePeer() ? 99.95 - rank * 0.1 : 60 - rank),
                        rank > 4 && first.isClosePeer() ? Band.CLOSE : first))
                .toList();
    }

    static List<FactPair> alike() {
        return List.of(
                new FactPair("Share of patients aged 65 and over", "31.4\u00a0%", "30.8\u00a0%", AGES),
                new FactPair("Registered list size", "8,210", "7,904", AGES),
                new FactPair("Deprivation score (IMD)", "11.2", "11.9", IMD));
    }

    static List<FactPair> different() {
        return List.of(
                new FactPair("Share of patients who are not White", "3.1\u00a0%", "9.2\u00a0%", AGES),
                new FactPair("Share of patients with dementia", "1.4\u00a0%", "0.9\u00a0%", QOF),
                new FactPair("Share of patients aged 0 to 4", "4.1\u00a0%", "5.0\u00a0%", AGES));
    }

    static List<DomainShare> shares() {
        return List.of(
                DomainShare.of("deprivation", "Deprivation", 4.2),
                DomainShare.of("age", "Age", 8.9),
                DomainShare.of("ethnicity", "Ethnicity and language", 41.0),
                DomainShare.of("size", "Size and staffing", 6.1),
                DomainShare.of("rurality", "Rurality and connectivity", 11.3),
                DomainShare.of("need", "Health need", 24.4),
                DomainShare.of("inclusion", "Turnover and inclusion", 4.1));
    }

    static List<FoundPractice> found(int count) {
        List<FoundPractice> all = List.of(
                new FoundPractice(
                        "Z81001",
                        HERE.name(),
                        HERE.place(),
                        "Oldbridge and Vale PCN",
                        HERE.icb(),
                        "8,210 patients",
                        null),
                new FoundPractice(
                        "Z81044",
                        "Millbrook Surgery",
                        "Farley FA99 2BB",
                        "Farley PCN",
                        HERE.icb(),
                        "no current list",
                        new Tag("Closed", "grey")),
                new FoundPractice(
                        "Z83301",
                        "Mill Brook Medical Centre",
                        "Northam NM99 7DD",
                        "no PCN recorded",
                        "NHS North ICB",
                        "12,118 patients",
                        null));
        return all.subList(0, count);
    }

    static List<DatasetRow> datasets() {
        return List.of(
                dataset("fingertips-imd-2025", "Index of Multiple Deprivation by practice", "2025", "6,139"),
                dataset(
                        "patients-age-bands",
                        "Patients registered at a practice, by age and sex",
                        "2026-07",
                        "252,000"),
                dataset("qof-prevalence", "Quality and Outcomes Framework: prevalence", "2024-25", "131,040"));
    }

    private static DatasetRow dataset(String source, String name, String period, String rows) {
        return new DatasetRow(
                source,
                name,
                "NHS England",
                "Open Government Licence 3.0",
                period,
                "1 July 2026",
                rows,
                "https://www.example.org/" + source);
    }
}
