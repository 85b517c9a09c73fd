package org.practicecommons.innovation;

import java.util.List;
import java.util.Optional;
import org.practicecommons.vocabulary.SourceBreak;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermFacts;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Draws up the run charts of a record's measures. */
@Component
public class RunCharts {
    /** A measure with its chart. */
    public record Charted(Measure measure, RunChart chart) {}

    private final Measures measures;
    private final Journeys journeys;
    private final Vocabularies vocabularies;
    private final PeerMeasures peers;

    RunCharts(Measures measures, Journeys journeys, Vocabularies vocabularies, PeerMeasures peers) {
        this.measures = measures;
        this.journeys = journeys;
        this.vocabularies = vocabularies;
        this.peers = peers;
    }

    /** All measures of a record, the oldest first. */
    public List<Charted> of(Innovation record) {
        List<Measure> all = measures.of(record);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Practising.Event> events = events(record);
        List<String> near = all.stream().anyMatch(RunCharts::isDrawn) ? peers.near(record) : List.of();
        return all.stream()
                .map(one -> new Charted(one, chart(near, one, events)))
                .toList();
    }

    /** One measure of a record. */
    public Charted of(Innovation record, Measure measure) {
        return new Charted(measure, chart(isDrawn(measure) ? peers.near(record) : List.of(), measure, events(record)));
    }

    private static boolean isDrawn(Measure measure) {
        return measure.points().size() > 1;
    }

    private RunChart chart(List<String> near, Measure measure, List<Practising.Event> events) {
        RunChart own = RunChart.of(measure.points(), measure.told().baseline(), events, breaks(measure));
        return isDrawn(measure) ? own.with(peers.of(near, measure)) : own;
    }

    private List<SourceBreak> breaks(Measure measure) {
        return Optional.ofNullable(measure.told().source())
                .flatMap(id -> vocabularies.find(Vocabulary.DATA_SOURCES, id))
                .map(Term::known)
                .map(TermFacts::breaks)
                .orElse(List.of());
    }

    private List<Practising.Event> events(Innovation record) {
        List<Practising> doers = journeys.of(record);
        if (doers.isEmpty()) {
            return journeys.events(record);
        }
        return doers.stream()
                .filter(one -> record.lead()
                        .is(one.organisation().type(), one.organisation().code()))
                .flatMap(one -> one.events().stream())
                .toList();
    }
}
