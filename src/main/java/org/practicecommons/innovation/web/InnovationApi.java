package org.practicecommons.innovation.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.EvidenceItems;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Journeys;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.RunCharts;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.platform.web.VersionTag;
import org.practicecommons.shared.Page;
import org.practicecommons.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records of work for programs. Each is there only for those who may read it. */
@RestController
@RequestMapping(value = "/api/v1/innovations", produces = MediaType.APPLICATION_JSON_VALUE)
class InnovationApi {
    /** A record with who does it, what shows it and what is measured. */
    record Whole(
            @com.fasterxml.jackson.annotation.JsonUnwrapped InnovationItem record,
            List<InnovationItem.Doer> practisedBy,
            List<InnovationItem.Proof> evidence,
            List<MeasureItem> measures) {}

    private final Innovations innovations;
    private final Recording recording;
    private final Journeys journeys;
    private final EvidenceItems evidence;
    private final RunCharts charts;
    private final MessageSource words;

    InnovationApi(
            Innovations innovations,
            Recording recording,
            Journeys journeys,
            EvidenceItems evidence,
            RunCharts charts,
            MessageSource words) {
        this.innovations = innovations;
        this.recording = recording;
        this.journeys = journeys;
        this.evidence = evidence;
        this.charts = charts;
        this.words = words;
    }

    /** Records by challenge, population, stage, board, practice and kind, those changed last first. */
    @GetMapping
    Page<InnovationItem> list(
            @RequestParam(required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String population,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String icb,
            @RequestParam(required = false) @Nullable String practice,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Caller caller) {
        InnovationFilter filter = InnovationFilters.read(challenge, population, stage, icb, practice, kind, status);
        Page<Innovation> found = innovations.list(
                caller,
                filter,
                Parameters.number("page", page, 1, 1, 100_000),
                Parameters.number("size", size, 20, 1, 100));
        return new Page<>(
                found.items().stream().map(InnovationItem::of).toList(), found.page(), found.size(), found.total());
    }

    /** One record; its ETag is its version. */
    @GetMapping("/{id}")
    ResponseEntity<Whole> get(@PathVariable String id, Caller caller) {
        return answer(ResponseEntity.ok(), innovations.get(caller, id));
    }

    /** Writes a record; with an id of the caller's own choice, sending it twice makes one. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Whole> add(@RequestBody InnovationBody body, Caller caller) {
        InnovationBody.Lead lead = body.lead();
        Innovation made = recording.add(
                caller,
                uuid(body.id()),
                lead == null ? null : lead.organisation(),
                body.draft(),
                body.status(RecordStatus.PUBLISHED),
                body.firstStage());
        return answer(ResponseEntity.created(URI.create("/api/v1/innovations/" + made.id())), made);
    }

    /** Changes what is told; with If-Match or a version only that version: else both are answered, and nothing is lost. */
    @PatchMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> change(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody InnovationBody body,
            Caller caller) {
        Innovation before = recording.own(caller, id);
        long version = VersionTag.read(match).orElseGet(() -> body.basis(before));
        InnovationDraft draft = body.over(before.told());
        try {
            return answer(
                    ResponseEntity.ok(), recording.change(caller, id, version, draft, body.status(before.status())));
        } catch (Stale stale) {
            return ChangedMeanwhile.answer(words, InnovationItem.of(innovations.get(caller, id)), body);
        }
    }

    /** Deletes a draft; withdraws what is out. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Caller caller) {
        recording.remove(caller, id);
    }

    private ResponseEntity<Whole> answer(ResponseEntity.BodyBuilder answer, Innovation record) {
        Whole whole = new Whole(
                InnovationItem.of(record),
                journeys.of(record).stream().map(InnovationItem.Doer::of).toList(),
                evidence.of(record).stream().map(InnovationItem.Proof::of).toList(),
                charts.of(record).stream().map(MeasureItem::of).toList());
        return answer.eTag(VersionTag.of(record.version())).body(whole);
    }

    private static @Nullable UUID uuid(@Nullable String given) {
        try {
            return given == null ? null : UUID.fromString(given);
        } catch (IllegalArgumentException other) {
            throw BadParameter.malformed("id", "innovation.id-malformed");
        }
    }
}
