package org.practicecommons.innovation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.Criterion;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.RecordReview;
import org.practicecommons.innovation.Recording;
import org.practicecommons.innovation.ReviewDraft;
import org.practicecommons.innovation.ReviewState;
import org.practicecommons.innovation.Reviews;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What curators say of records, for programs. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewApi {
    /**
     * How far it has come, for those who keep the record.
     *
     * @param asked whether curators are asked now
     * @param featured since when the record stands out; null when it does not
     */
    record Reading(String state, boolean asked, @Nullable LocalDate featured, List<Item> items) {}

    /** What one curator said; nobody learns who. */
    record Item(String id, Map<String, Integer> points, int total, String reasons, long version, Instant at) {
        static Item of(RecordReview one) {
            Map<String, Integer> points = new TreeMap<>();
            one.told().points().forEach((criterion, given) -> points.put(criterion.key(), given));
            return new Item(one.id(), points, one.told().total(), one.told().reasons(), one.version(), one.at());
        }
    }

    /**
     * What a curator says.
     *
     * @param points 0, 1 or 2 for each of clear, fair, honest, with-people and carries-over
     */
    record Said(
            @Nullable Map<String, @Nullable Integer> points,
            @Nullable String reasons,
            @Nullable Boolean namesRead) implements NamesRead {
        ReviewDraft read() {
            Map<Criterion, Integer> known = new EnumMap<>(Criterion.class);
            Objects.requireNonNullElse(points, Map.<String, Integer>of()).forEach((key, given) -> {
                if (given != null) {
                    known.put(
                            Criterion.ofKey(key)
                                    .orElseThrow(() -> BadParameter.refused("points", "review.points-missing")),
                            given);
                }
            });
            return new ReviewDraft(known, Objects.requireNonNullElse(reasons, ""));
        }
    }

    /** How far it has come with what was said. */
    record State(String state) {}

    private final Reviews reviews;
    private final Recording recording;

    ReviewApi(Reviews reviews, Recording recording) {
        this.reviews = reviews;
        this.recording = recording;
    }

    @GetMapping
    Reading get(@PathVariable String id, Caller caller) {
        Innovation record = recording.own(caller, id);
        Reviews.Reading reading = reviews.of(caller, id);
        return new Reading(
                reading.state().key(),
                reading.asked(),
                record.featured(),
                reading.reviews().stream().map(Item::of).toList());
    }

    /** Asks curators to read the record. */
    @PutMapping
    Reading ask(@PathVariable String id, Caller caller) {
        recording.own(caller, id);
        reviews.ask(caller, id);
        return get(id, caller);
    }

    /** A curator says what the record is like. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    State review(@PathVariable String id, @RequestBody Said said, Caller caller) {
        reviews.requireCurator(caller);
        ReviewState state = reviews.review(caller, id, said.read());
        return new State(state.key());
    }
}
