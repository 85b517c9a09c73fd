package org.practicecommons.vocabulary.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.Grave;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermDraft;
import org.practicecommons.vocabulary.TermEditing;
import org.practicecommons.vocabulary.TermEditing.Outcome;
import org.practicecommons.vocabulary.TermRevision;
import org.practicecommons.vocabulary.TermRevisions;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Single terms and their history, for programs. Reading is for everybody, changing for curators. */
@RestController
@RequestMapping(value = "/api/v1/vocabularies/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
class TermApi {
    /**
     * A term as it stands.
     *
     * @param version how often curators changed it; its ETag too
     */
    record One(TermItem term, boolean retired, long version) {}

    /** All changes of a vocabulary, the newest first. */
    record History(List<Change> items) {}

    /**
     * What a curator made of a term.
     *
     * @param removed whether a moderator removed the words
     */
    record Change(
            String term,
            long version,
            String label,
            String summary,
            List<String> synonyms,
            @Nullable String broader,
            List<String> dimensions,
            boolean retired,
            Instant at,
            String why,
            boolean removed) {
        static Change of(TermRevision revision) {
            return new Change(
                    revision.term(),
                    revision.version(),
                    revision.label(),
                    revision.summary(),
                    revision.synonyms(),
                    revision.broader(),
                    revision.dimensions(),
                    revision.retired(),
                    revision.at(),
                    revision.why(),
                    revision.removed());
        }
    }

    /**
     * What a term is to be.
     *
     * @param synonyms other words for it; may be left out
     * @param broader id of the term that it is a part of; may be left out
     * @param dimensions of inequality, for groups of people
     * @param retired whether it is no longer to be offered; false when left out
     * @param why in one line
     */
    record Said(
            @Nullable String label,
            @Nullable String summary,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<String> synonyms,

            @Nullable String broader,
            @Nullable List<String> dimensions,
            @Nullable Boolean retired,
            @Nullable String why,
            @Nullable Boolean namesRead)
            implements NamesRead {
        TermDraft draft() {
            return new TermDraft(
                    label == null ? "" : label,
                    summary == null ? "" : summary,
                    synonyms == null ? List.of() : synonyms,
                    broader,
                    dimensions == null ? List.of() : dimensions,
                    retired != null && retired,
                    why == null ? "" : why);
        }
    }

    private final Vocabularies vocabularies;
    private final TermEditing editing;
    private final TermRevisions revisions;

    TermApi(Vocabularies vocabularies, TermEditing editing, TermRevisions revisions) {
        this.vocabularies = vocabularies;
        this.editing = editing;
        this.revisions = revisions;
    }

    /** One term, retired or not; its ETag is its version. */
    @GetMapping("/terms/{id}")
    ResponseEntity<One> get(@PathVariable String key, @PathVariable String id) {
        return answer(HttpStatus.OK, Vocabulary.get(key), id);
    }

    /** What curators changed in this vocabulary, the newest change first. */
    @GetMapping("/history")
    History history(@PathVariable String key) {
        return new History(
                revisions.list(Vocabulary.get(key)).stream().map(Change::of).toList());
    }

    /** Adds a term (201) or changes it; with If-Match only that version (412). The same again changes nothing. */
    @Grave
    @PutMapping(value = "/terms/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<One> put(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody Said said,
            Caller caller) {
        Vocabulary vocabulary = Vocabulary.get(key);
        Outcome outcome = editing.put(caller, vocabulary, id, version(match), said.draft());
        return answer(outcome == Outcome.ADDED ? HttpStatus.CREATED : HttpStatus.OK, vocabulary, id);
    }

    private ResponseEntity<One> answer(HttpStatus status, Vocabulary vocabulary, String id) {
        Term term = vocabularies.get(vocabulary, id);
        long version = vocabularies.version(vocabulary, id);
        return ResponseEntity.status(status)
                .eTag("\"" + version + "\"")
                .body(new One(TermItem.of(term), !vocabularies.offers(vocabulary, id), version));
    }

    /** The version in the header; one that cannot be is no version of any term. */
    private static Optional<Long> version(@Nullable String match) {
        if (match == null || match.strip().equals("*")) {
            return Optional.empty();
        }
        String bare = match.strip().replace("\"", "");
        return Optional.of(bare.matches("\\d{1,18}") ? Long.parseLong(bare) : -1L);
    }
}
