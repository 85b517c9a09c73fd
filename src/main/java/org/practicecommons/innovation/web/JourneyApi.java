package org.practicecommons.innovation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.AdoptionDraft;
import org.practicecommons.innovation.Adoptions;
import org.practicecommons.innovation.EvidenceDraft;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.EvidenceKind;
import org.practicecommons.innovation.EvidenceSlot;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.Leads;
import org.practicecommons.innovation.Move;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.RoughDay;
import org.practicecommons.innovation.Stage;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Journeys, adoptions and evidence of records, for programs. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class JourneyApi {
    /**
     * A move.
     *
     * @param organisation which of the caller's; the first when left out
     * @param on a day like 2026-03-31, a month like 2026-03, a quarter like 2026-Q1, or a year; today when left out
     * @param routineBefore whether it was everyday work here before anybody called it new
     */
    record Step(
            @Nullable String stage,
            InnovationBody.@Nullable Lead organisation,
            @Nullable String on,
            @Nullable String why,
            @Nullable String learning,
            @Nullable Boolean routineBefore,
            @Nullable Boolean namesRead)
            implements NamesRead {}

    /** How work is taken up; see {@link AdoptionDraft}. */
    record Adoption(
            @Nullable String as,
            InnovationBody.@Nullable Lead organisation,
            @Nullable String kept,
            @Nullable String changed,
            @Nullable String dropped,
            @Nullable String stage,
            @Nullable Boolean namesRead)
            implements NamesRead {}

    /** Evidence; see {@link EvidenceDraft}. */
    record Shown(
            @Nullable String slot,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String source,
            @Nullable String voice,
            @Nullable Boolean consent,
            @Nullable Boolean namesRead)
            implements NamesRead {}

    /** What was done; empty takes it back. */
    record Done(@Nullable String text, @Nullable Boolean namesRead) implements NamesRead {}

    /** Who does the work now. */
    record Doers(String id, List<InnovationItem.Doer> practisedBy) {}

    private final Innovations innovations;
    private final Journeys journeys;
    private final Adoptions adoptions;
    private final EvidenceItems evidence;
    private final Recording recording;
    private final Leads leads;
    private final Clock clock;

    JourneyApi(
            Innovations innovations,
            Journeys journeys,
            Adoptions adoptions,
            EvidenceItems evidence,
            Recording recording,
            Leads leads,
            Clock clock) {
        this.innovations = innovations;
        this.journeys = journeys;
        this.adoptions = adoptions;
        this.evidence = evidence;
        this.recording = recording;
        this.leads = leads;
        this.clock = clock;
    }

    /** Moves the caller's organisation to a stage. */
    @PostMapping(value = "/stages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Doers move(@PathVariable String id, @RequestBody Step step, Caller caller) {
        leads.requireDoer(caller);
        RoughDay since = RoughDay.parse(text(step.on()).strip())
                .orElseGet(() -> RoughDay.of(Parameters.day("on", step.on()).orElseGet(() -> LocalDate.now(clock))));
        Move move = new Move(
                stage(step.stage(), null),
                since.from(),
                text(step.why()),
                text(step.learning()),
                Boolean.TRUE.equals(step.routineBefore()),
                since.precision());
        journeys.move(caller, id, organisation(step.organisation()), move);
        return doers(id, caller);
    }

    /** Takes the work up, as it is or changed. */
    @PostMapping(value = "/adoptions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Doers adopt(@PathVariable String id, @RequestBody Adoption adoption, Caller caller) {
        leads.requireDoer(caller);
        AdoptionDraft draft = new AdoptionDraft(
                AdoptionDraft.How.ofKey(text(adoption.as()))
                        .orElseThrow(() -> BadParameter.refused("as", "adoption.how-unknown")),
                text(adoption.kept()),
                text(adoption.changed()),
                text(adoption.dropped()),
                stage(adoption.stage(), Stage.PLANNING));
        return doers(
                adoptions
                        .take(caller, id, organisation(adoption.organisation()), draft)
                        .id(),
                caller);
    }

    /** Adds evidence. */
    @PostMapping(value = "/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    InnovationItem.Proof show(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        recording.own(caller, id);
        EvidenceDraft draft = new EvidenceDraft(
                EvidenceSlot.ofKey(text(shown.slot()))
                        .orElseThrow(() -> BadParameter.refused("slot", "evidence.slot-unknown")),
                InnovationBody.read(
                        "kind", shown.kind(), "evidence.kind-unknown", EvidenceKind::ofKey, EvidenceKind.OBSERVATION),
                text(shown.text()),
                text(shown.source()),
                text(shown.voice()),
                Boolean.TRUE.equals(shown.consent()));
        return InnovationItem.Proof.of(evidence.add(caller, id, draft));
    }

    /** What was done because of evidence: you said, we did. */
    @PutMapping(value = "/evidence/{item}/answer", consumes = MediaType.APPLICATION_JSON_VALUE)
    InnovationItem.Proof answer(
            @PathVariable String id, @PathVariable String item, @RequestBody Done done, Caller caller) {
        return InnovationItem.Proof.of(evidence.answer(caller, id, item, text(done.text())));
    }

    /** Takes evidence away. */
    @DeleteMapping("/evidence/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hide(@PathVariable String id, @PathVariable String item, Caller caller) {
        evidence.remove(caller, id, item);
    }

    private Doers doers(String id, Caller caller) {
        return new Doers(
                id,
                journeys.of(innovations.get(caller, id)).stream()
                        .map(InnovationItem.Doer::of)
                        .toList());
    }

    private static Stage stage(@Nullable String key, @Nullable Stage otherwise) {
        if (key == null && otherwise != null) {
            return otherwise;
        }
        return Stage.ofKey(text(key)).orElseThrow(() -> BadParameter.refused("stage", "innovation.stage-unknown"));
    }

    private static @Nullable Organisation organisation(InnovationBody.@Nullable Lead given) {
        return given == null ? null : given.organisation();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
