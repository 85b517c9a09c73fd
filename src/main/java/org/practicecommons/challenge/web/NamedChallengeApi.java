package org.practicecommons.challenge.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.challenge.Basis;
import org.practicecommons.challenge.NamedChallenge;
import org.practicecommons.challenge.NamedChallenges;
import org.practicecommons.challenge.NamedChallenges.Outcome;
import org.practicecommons.challenge.Naming;
import org.practicecommons.challenge.Since;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.shared.OdsCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a practice names, for programs. Reading is for everybody; changing is for the practice's own members. */
@RestController
@RequestMapping(value = "/api/v1/practices/{odsCode}/challenges", produces = MediaType.APPLICATION_JSON_VALUE)
class NamedChallengeApi {
    /** All that a practice names. */
    record Named(String practice, List<Item> items) {}

    /**
     * A challenge that a practice names.
     *
     * @param since a month or a day; null when nobody can say
     * @param note empty when nothing is said
     * @param at when this was said
     * @param retired whether the vocabulary no longer has it
     */
    record Item(String id, String label, @Nullable String since, String note, Instant at, boolean retired) {
        static Item of(NamedChallenge named) {
            Since since = named.naming().since();
            return new Item(
                    named.challenge().id(),
                    named.challenge().label(),
                    since == null ? null : since.text(),
                    named.naming().note(),
                    named.at(),
                    named.retired());
        }
    }

    /**
     * What is said about it.
     *
     * @param since {@code 2024-03} or {@code 2024-03-15}; may be left out
     * @param note at most 500 characters; may be left out
     */
    record Said(
            @Nullable String since,
            @Nullable String note,
            @Nullable Boolean namesRead) implements NamesRead {
        Naming naming() {
            return new Naming(since == null || since.isBlank() ? null : read(since), note == null ? "" : note);
        }

        private static Since read(String since) {
            return Since.parse(since).orElseThrow(() -> BadParameter.malformed("since", "naming.since-form"));
        }
    }

    private final NamedChallenges named;

    NamedChallengeApi(NamedChallenges named) {
        this.named = named;
    }

    /**
     * The challenges a practice names, in order of the label, with the tag of this version. Whoever has it asks with
     * {@code If-None-Match}, and changes with {@code If-Match}.
     */
    @GetMapping
    ResponseEntity<Named> list(@PathVariable String odsCode) {
        OdsCode code = code(odsCode);
        List<NamedChallenge> list = named.get(code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Basis.version(list))
                .body(new Named(code.value(), list.stream().map(Item::of).toList()));
    }

    /**
     * Names a challenge: 201 when it was not named before. The same request again changes nothing. With the list's tag in
     * {@code If-Match}: 412 when the list has changed since.
     */
    @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Item> name(
            @PathVariable String odsCode,
            @PathVariable String id,
            @RequestBody Said said,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        OdsCode code = code(odsCode);
        NamedChallenges.Answer answer = named.name(caller, code, id, said.naming(), basis(ifMatch));
        return ResponseEntity.status(answer.outcome() == Outcome.NAMED ? HttpStatus.CREATED : HttpStatus.OK)
                .body(Item.of(answer.now()));
    }

    /** Takes a challenge back. {@code If-Match} as in {@link #name}. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @PathVariable String odsCode,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        named.takeBack(caller, code(odsCode), id, basis(ifMatch));
    }

    /** A weak tag says "much the same", which is not enough to change something. */
    private static Basis basis(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Basis.anything();
        }
        return Basis.of(ETag.parse(ifMatch).stream()
                .filter(tag -> !tag.weak())
                .map(ETag::tag)
                .collect(Collectors.toSet()));
    }

    private static OdsCode code(String odsCode) {
        return Parameters.requiredCode("odsCode", odsCode);
    }
}
