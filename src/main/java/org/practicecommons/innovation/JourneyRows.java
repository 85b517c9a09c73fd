package org.practicecommons.innovation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.innovation.Practising.Event;
import org.practicecommons.innovation.Practising.Novelty;
import org.practicecommons.innovation.RoughDay.Precision;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.shared.MemberId;

/** Journeys as rows of the graph. */
final class JourneyRows {
    /** What has no day comes in the order in which it was told, before all that has one. */
    static final Comparator<Event> NEWEST =
            Comparator.comparing(JourneyRows::dayOf).thenComparing(Event::at).reversed();

    private JourneyRows() {}

    private static LocalDate dayOf(Event event) {
        LocalDate on = event.on();
        return on == null ? LocalDate.MIN : on;
    }

    static Practising practising(Record row) {
        Value journey = row.get("journey");
        List<Event> events = row.get("events").asList(JourneyRows::event).stream()
                .sorted(NEWEST)
                .toList();
        return new Practising(
                organisation(row.get("label").asString(), row),
                Stage.valueOf(journey.get("stage").asString()),
                day(journey, "since"),
                precision(journey, "sincePrecision"),
                Novelty.valueOf(journey.get("novelty").asString(Novelty.NEW_HERE.name())),
                day(journey, "routineSince"),
                precision(journey, "routinePrecision"),
                journey.get("kept").asString(""),
                journey.get("changed").asString(""),
                journey.get("dropped").asString(""),
                journey.get("told").asString(""),
                journey.get("confirmed").isNull() ? null : InnovationRows.at(journey, "confirmed"),
                events);
    }

    static Event event(Value event) {
        return new Event(
                event.get("id").asString(),
                Stage.valueOf(event.get("stage").asString()),
                day(event, "on"),
                precision(event, "precision"),
                event.get("why").asString(""),
                event.get("learning").asString(""),
                event.get("by").isNull() ? null : MemberId.of(event.get("by").asString()),
                InnovationRows.at(event, "at"),
                event.get("removed").asBoolean(false));
    }

    static Organisation organisation(String label, Record row) {
        OrganisationType type = OrganisationType.valueOf(label.toUpperCase(java.util.Locale.ROOT));
        return new Organisation(
                type, row.get("code").asString(), row.get("name").asString(""));
    }

    private static Precision precision(Value row, String key) {
        return Precision.valueOf(row.get(key).asString(Precision.DAY.name()));
    }

    private static @Nullable LocalDate day(Value journey, String key) {
        return journey.get(key).isNull() ? null : journey.get(key).asLocalDate();
    }
}
