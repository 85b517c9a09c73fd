package org.practicecommons.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.PracticeStatus;

/** Draws the practices themselves: names, places, days; among them some that closed, are dormant or not open yet. */
final class Sites {
    /** Share of open practices in no PCN, as in July 2026. */
    private static final double WITHOUT_PCN = 0.0085;
    /** Practices that came out of two that closed. */
    private static final int MERGERS = 12;
    /** Practices that closed and whose patients went to a neighbour. */
    private static final int TAKEN_OVER = 38;

    private static final int CLOSED_FOR_GOOD = 20;
    private static final int DORMANT = 6;
    private static final int PROPOSED = 5;
    private static final LocalDate BEGINNING = LocalDate.of(1974, 4, 1);
    private static final LocalDate FIRST_CLOSURE = LocalDate.of(2023, 4, 1);
    private static final int QUARTERS = 10;
    private static final LocalDate TO_OPEN = LocalDate.of(2026, 10, 1);

    private final Country country;
    private final Labels labels;
    private final Chance chance;
    private final PracticeNames names;
    private final Set<String> postcodes = new HashSet<>();
    private final List<Site> sites = new ArrayList<>();

    private Sites(Country country, Labels labels) {
        this.country = country;
        this.labels = labels;
        this.chance = country.chance("practices");
        this.names = new PracticeNames(country.chance("names"));
    }

    static List<Site> draw(Country country, Labels labels) {
        Sites all = new Sites(country, labels);
        for (int i = 0; i < country.practices(); i++) {
            boolean inPcn = !all.chance.happens(WITHOUT_PCN);
            all.add(country.nesting().pcnOf(i), inPcn, PracticeStatus.OPEN, all.openingDay(), null, null);
        }
        all.addFormer();
        return List.copyOf(all.sites);
    }

    private void addFormer() {
        for (int i = 0; i < MERGERS; i++) {
            Site successor = anOpenOne();
            LocalDate on = quarterDay();
            sites.set(successor.number(), openedOn(successor, on));
            close(successor, on);
            close(successor, on);
        }
        for (int i = 0; i < TAKEN_OVER; i++) {
            close(anOpenOne(), quarterDay());
        }
        for (int i = 0; i < CLOSED_FOR_GOOD; i++) {
            add(
                    anOpenOne().pcn(),
                    true,
                    PracticeStatus.CLOSED,
                    BEGINNING,
                    quarterDay().minusDays(1),
                    null);
        }
        for (int i = 0; i < DORMANT; i++) {
            add(anOpenOne().pcn(), false, PracticeStatus.DORMANT, BEGINNING, null, null);
        }
        for (int i = 0; i < PROPOSED; i++) {
            add(anOpenOne().pcn(), false, PracticeStatus.PROPOSED, TO_OPEN, null, null);
        }
    }

    private void close(Site successor, LocalDate on) {
        add(successor.pcn(), true, PracticeStatus.CLOSED, BEGINNING, on.minusDays(1), successor.number());
    }

    /** An open practice that has been there from the beginning. */
    private Site anOpenOne() {
        Site site;
        do {
            site = sites.get(chance.below(country.practices()));
        } while (!site.opened().equals(BEGINNING));
        return site;
    }

    private static Site openedOn(Site s, LocalDate day) {
        return new Site(
                s.number(),
                s.name(),
                s.address(),
                s.town(),
                s.postcode(),
                s.pcn(),
                s.inPcn(),
                s.status(),
                day,
                null,
                null);
    }

    private LocalDate openingDay() {
        return chance.happens(0.7) ? BEGINNING : LocalDate.of(1980 + chance.below(42), 1 + chance.below(12), 1);
    }

    private LocalDate quarterDay() {
        return FIRST_CLOSURE.plusMonths(3L * chance.below(QUARTERS));
    }

    private void add(
            int pcn,
            boolean inPcn,
            PracticeStatus status,
            LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable Integer successor) {
        String town = chance.happens(0.6)
                ? labels.town(pcn)
                : labels.city(country.areas().subOfPcn()[pcn]);
        String capitals = PracticeNames.capitals(town);
        sites.add(new Site(
                sites.size(),
                names.name(town),
                names.address(),
                capitals,
                postcode(pcn),
                pcn,
                inPcn,
                status,
                opened,
                closed,
                successor));
    }

    private String postcode(int pcn) {
        String postcode;
        do {
            postcode = labels.postcode(pcn, chance);
        } while (!postcodes.add(postcode));
        return postcode;
    }
}
