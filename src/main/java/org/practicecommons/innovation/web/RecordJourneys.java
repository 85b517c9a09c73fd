package org.practicecommons.innovation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.LineageStep;
import org.practicecommons.innovation.Practising;
import org.practicecommons.innovation.Terms;
import org.practicecommons.innovation.web.RecordPage.Came;
import org.practicecommons.innovation.web.RecordPage.Doer;
import org.practicecommons.innovation.web.RecordPage.Fact;
import org.practicecommons.innovation.web.RecordPage.Step;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.Link;
import org.springframework.stereotype.Component;

/** Who does a piece of work, what happened there, and who learned from whom, in words. */
@Component
class RecordJourneys {
    private final Journeys journeys;
    private final Terms terms;

    RecordJourneys(Journeys journeys, Terms terms) {
        this.journeys = journeys;
        this.terms = terms;
    }

    List<Step> steps(Innovation record, List<Practising> doers) {
        List<Step> steps = new ArrayList<>();
        if (doers.isEmpty()) {
            journeys.events(record).forEach(event -> steps.add(step(record.lead(), event)));
        } else {
            doers.forEach(doer -> doer.events().forEach(event -> steps.add(step(doer.organisation(), event))));
        }
        return steps;
    }

    private Step step(Organisation who, Practising.Event event) {
        LocalDate on = event.on();
        return new Step(
                event.id(),
                on == null ? "No day given" : event.precision().inWords(on),
                who.name(),
                terms.stage(event.stage()),
                event.why(),
                event.learning(),
                event.removed());
    }

    Doer doer(Practising one) {
        LocalDate since = one.routineSince();
        String novelty = since != null
                ? "Routine here since " + one.routinePrecision().inWords(since)
                : one.novelty() == Practising.Novelty.ROUTINE_HERE ? "Routine here before" : "New here";
        return new Doer(
                RecordLinks.to(one.organisation()),
                terms.stage(one.stage()),
                novelty,
                changes(one.kept(), one.changed(), one.dropped()),
                one.told());
    }

    Came came(LineageStep step) {
        return new Came(
                new Link(step.fromTitle(), "/innovations/" + step.from()),
                step.fromLead(),
                new Link(step.toTitle(), "/innovations/" + step.to()),
                step.toLead(),
                terms.stage(step.toStage()),
                changes(step.kept(), step.changed(), step.dropped()),
                step.to());
    }

    private static List<Fact> changes(String kept, String changed, String dropped) {
        List<Fact> changes = new ArrayList<>();
        changes.add(new Fact("Kept", kept));
        changes.add(new Fact("Changed", changed));
        changes.add(new Fact("Left out", dropped));
        changes.removeIf(change -> change.value().isEmpty());
        return changes;
    }
}
