package org.practicecommons.moderation.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.VouchedNames;
import org.practicecommons.platform.web.Wording;

/**
 * What senders said of names beside conditions, counted for moderators.
 *
 * @param recent by who and where, the last 30 days
 * @param months by month
 */
record VouchedLines(List<Line> recent, List<Line> months) {
    /**
     * A row of figures.
     *
     * @param what a month, or who
     * @param where where the texts stand; how many members in a row of a month
     */
    record Line(String what, String where, String names, String times) {}

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** A part of a route, and what texts are sent there. */
    private record Place(String part, String texts) {}

    /** The first that fits; parts come before their whole. */
    private static final List<Place> PLACES = List.of(
            new Place("report-a-wrong-figure", "Reports of wrong figures"),
            new Place("/reports", "Reports of texts"),
            new Place("/vocabularies", "Terms"),
            new Place("/notes", "Notes of practices"),
            new Place("/idea", "Comments on ideas"),
            new Place("/curation", "Imported drafts and reviews"),
            new Place("/reviews", "Imported drafts and reviews"),
            new Place("/evidence", "Evidence"),
            new Place("/measures", "Measures"),
            new Place("/innovations", "Records of work"),
            new Place("/challenges", "Challenges of practices"));

    static VouchedLines of(Caller caller, VouchedNames vouched) {
        return new VouchedLines(
                vouched.recent(caller).stream()
                        .map(one -> line(who(one), where(one.place()), one.names(), one.times()))
                        .toList(),
                vouched.months(caller).stream()
                        .map(one ->
                                line(MONTH.format(one.month()), Wording.count(one.members()), one.names(), one.times()))
                        .toList());
    }

    private static Line line(String what, String where, long names, long times) {
        return new Line(what, where, Wording.count(names), Wording.count(times));
    }

    private static String where(String route) {
        return PLACES.stream()
                .filter(place -> route.contains(place.part()))
                .map(Place::texts)
                .findFirst()
                .orElse("Names of people and organisations");
    }

    private static String who(VouchedNames.Share one) {
        if (one.member().isEmpty()) {
            return "Somebody who had not signed in";
        }
        return one.name().isEmpty() ? "Somebody who has left" : one.name();
    }
}
