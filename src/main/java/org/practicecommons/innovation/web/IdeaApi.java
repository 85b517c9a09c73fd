package org.practicecommons.innovation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.IdeaClosing;
import org.practicecommons.innovation.IdeaComment;
import org.practicecommons.innovation.IdeaComment.Outcome;
import org.practicecommons.innovation.IdeaVoices;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.OpenIdeas;
import org.practicecommons.innovation.Recording;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
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

/** Ideas that are talked over before they begin, for programs. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/idea", produces = MediaType.APPLICATION_JSON_VALUE)
class IdeaApi {
    /** @param openUntil last day on which it is open; null when it is not */
    record Idea(@Nullable LocalDate openUntil, List<Comment> comments) {}

    /** @param outcome {@code taken-up} or {@code not-now}; null while that is open */
    record Comment(
            String id,
            String text,
            String role,
            Instant at,
            @Nullable String outcome,
            String answer) {
        static Comment of(IdeaComment one) {
            Outcome outcome = one.outcome();
            return new Comment(
                    one.id(), one.text(), one.role(), one.at(), outcome == null ? null : outcome.key(), one.answer());
        }
    }

    /** @param until last day, like 2026-12-31 */
    record Opening(@Nullable String until) {}

    /** A comment that is sent. */
    record Said(@Nullable String text, @Nullable Boolean namesRead) implements NamesRead {}

    /** What becomes of all comments. */
    record Ending(
            @Nullable List<@Nullable Verdict> verdicts,
            @Nullable Boolean namesRead) implements NamesRead {}

    /** What becomes of one comment. */
    record Verdict(
            @Nullable String comment,
            @Nullable String outcome,
            @Nullable String answer) {
        IdeaClosing.Verdict read() {
            return new IdeaClosing.Verdict(
                    Objects.requireNonNullElse(comment, ""),
                    Outcome.ofKey(Objects.requireNonNullElse(outcome, ""))
                            .orElseThrow(() -> BadParameter.refused("verdicts", "idea.verdict-missing")),
                    Objects.requireNonNullElse(answer, ""));
        }
    }

    private final Innovations innovations;
    private final Recording recording;
    private final OpenIdeas ideas;
    private final IdeaClosing closing;
    private final IdeaVoices voices;

    IdeaApi(Innovations innovations, Recording recording, OpenIdeas ideas, IdeaClosing closing, IdeaVoices voices) {
        this.innovations = innovations;
        this.recording = recording;
        this.ideas = ideas;
        this.closing = closing;
        this.voices = voices;
    }

    @GetMapping
    Idea get(@PathVariable String id, Caller caller) {
        return idea(innovations.get(caller, id));
    }

    /** Opens it, or moves the day. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Idea open(@PathVariable String id, @RequestBody Opening opening, Caller caller) {
        Innovation record = recording.own(caller, id);
        ideas.open(
                caller,
                id,
                Parameters.day("until", opening.until())
                        .orElseThrow(() -> BadParameter.refused("until", "idea.day", OpenIdeas.LONGEST_OPEN)));
        return idea(record);
    }

    @PostMapping(value = "/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Comment comment(@PathVariable String id, @RequestBody Said said, Caller caller) {
        voices.require(caller, id);
        return Comment.of(ideas.comment(caller, id, Objects.requireNonNullElse(said.text(), "")));
    }

    /** Closes it, with what becomes of each comment. */
    @PostMapping(value = "/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    Idea close(@PathVariable String id, @RequestBody Ending ending, Caller caller) {
        Innovation record = recording.own(caller, id);
        List<@Nullable Verdict> given = Objects.requireNonNullElse(ending.verdicts(), List.of());
        closing.close(
                caller,
                id,
                given.stream().filter(Objects::nonNull).map(Verdict::read).toList());
        return idea(record);
    }

    private Idea idea(Innovation record) {
        return new Idea(
                ideas.openUntil(record).orElse(null),
                ideas.of(record).stream().map(Comment::of).toList());
    }
}
