package org.practicecommons.innovation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.member.OrganisationType;
import org.springframework.stereotype.Component;

/** In which contexts work holds: how it went where it is done, each with the context in which it began there. */
@Component
public class Outcomes {
    /** How far work came at one place. */
    public enum How {
        EVERYDAY("Everyday work at"),
        GOING_ON("Going on at"),
        ENDED("Paused or stopped at");

        private final String inWords;

        How(String inWords) {
            this.inWords = inWords;
        }

        /** As a heading. */
        public String inWords() {
            return inWords;
        }

        static How of(Stage stage) {
            if (stage == Stage.PAUSED || stage == Stage.STOPPED) {
                return ENDED;
            }
            return stage.isRoutine() ? EVERYDAY : GOING_ON;
        }
    }

    /**
     * How it went at one place.
     *
     * @param record the record, of the family, that is done there
     * @param learned what was learned there last; may be empty
     * @param context in which it began there, as it was known then; null when nothing was
     */
    public record Outcome(
            Innovation record,
            Practising doer,
            How how,
            String learned,
            @Nullable ContextSnapshot context) {}

    private final Innovations innovations;
    private final Adoptions adoptions;
    private final Journeys journeys;
    private final ContextSnapshots snapshots;

    Outcomes(Innovations innovations, Adoptions adoptions, Journeys journeys, ContextSnapshots snapshots) {
        this.innovations = innovations;
        this.adoptions = adoptions;
        this.journeys = journeys;
        this.snapshots = snapshots;
    }

    /** How the work of a record and of those that came of it went, as far as the caller may read them. */
    public List<Outcome> of(Caller caller, Innovation record) {
        return adoptions.family(caller, record).stream()
                .map(id -> id.equals(record.id()) ? record : innovations.get(caller, id))
                .flatMap(one -> journeys.of(one).stream().map(doer -> outcome(one, doer)))
                .toList();
    }

    private Outcome outcome(Innovation record, Practising doer) {
        Optional<ContextSnapshot> context = doer.organisation().type() == OrganisationType.PRACTICE
                ? snapshots.of(record.id(), doer.organisation().code())
                : Optional.empty();
        String learned = doer.events().stream()
                .map(Practising.Event::learning)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return new Outcome(record, doer, How.of(doer.stage()), learned, context.orElse(null));
    }
}
