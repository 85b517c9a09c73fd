package org.practicecommons.profile.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.platform.web.VersionTag;
import org.practicecommons.practice.Practices;
import org.practicecommons.profile.NoteDraft;
import org.practicecommons.profile.ProfileNote;
import org.practicecommons.profile.ProfileNotes;
import org.practicecommons.shared.OdsCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What practices say about themselves, for programs. Each note is there only for those who may read it. */
@RestController
@RequestMapping(value = "/api/v1/practices/{odsCode}/notes", produces = MediaType.APPLICATION_JSON_VALUE)
class NotesApi {
    /** The notes of a practice that the caller may read. */
    record Notes(String practice, List<Item> items) {}

    /**
     * A note.
     *
     * @param visibility {@code private}, {@code team}, {@code pcn}, {@code invited}, {@code members} or {@code public}
     * @param invited organisations, as {@code partner/DP001}
     * @param removed whether a moderator removed the text
     */
    record Item(
            String id,
            String text,
            String visibility,
            List<String> invited,
            Instant at,
            long version,
            boolean removed) {
        static Item of(ProfileNote note) {
            return new Item(
                    note.id(),
                    note.text(),
                    note.belonging().visibility().key(),
                    note.belonging().invited(),
                    note.at(),
                    note.version(),
                    note.removed());
        }
    }

    /**
     * What is to be said.
     *
     * @param visibility {@code members} when left out
     * @param invited organisations, as {@code partner/DP001}; may be left out
     */
    record Said(
            @Nullable String text,
            @Nullable String visibility,
            @Nullable List<@Nullable String> invited,
            @Nullable Boolean namesRead)
            implements NamesRead {
        NoteDraft draft() {
            String chosen = visibility == null ? Visibility.MEMBERS.key() : visibility.toLowerCase(Locale.ROOT);
            return new NoteDraft(
                    text == null ? "" : text,
                    Visibility.ofKey(chosen)
                            .orElseThrow(() -> BadParameter.refused("visibility", "note.visibility-missing")),
                    invited == null ? List.of() : organisations(invited));
        }

        private static List<String> organisations(List<@Nullable String> named) {
            return named.stream()
                    .map(one -> Optional.ofNullable(one)
                            .orElseThrow(() -> BadParameter.refused("invited", "invited-unknown")))
                    .toList();
        }
    }

    private final ProfileNotes notes;
    private final Practices practices;

    NotesApi(ProfileNotes notes, Practices practices) {
        this.notes = notes;
        this.practices = practices;
    }

    /** All that the practice says to the caller, the newest first. */
    @GetMapping
    Notes list(@PathVariable String odsCode, Caller caller) {
        OdsCode code = practices.get(code(odsCode)).odsCode();
        return new Notes(
                code.value(), notes.list(caller, code).stream().map(Item::of).toList());
    }

    /** One note; its ETag is its version. */
    @GetMapping("/{id}")
    ResponseEntity<Item> get(@PathVariable String odsCode, @PathVariable String id, Caller caller) {
        return answer(ResponseEntity.ok(), notes.get(caller, code(odsCode), id));
    }

    /** Adds a note. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Item> add(@PathVariable String odsCode, @RequestBody Said said, Caller caller) {
        OdsCode code = code(odsCode);
        ProfileNote note = notes.add(caller, code, said.draft());
        URI where = URI.create("/api/v1/practices/" + code + "/notes/" + note.id());
        return answer(ResponseEntity.created(where), note);
    }

    /** Changes a note; with If-Match only that version. */
    @PutMapping(value = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Item> change(
            @PathVariable String odsCode,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody Said said,
            Caller caller) {
        OdsCode code = code(odsCode);
        long version = VersionTag.read(match)
                .orElseGet(() -> notes.get(caller, code, id).version());
        return answer(ResponseEntity.ok(), notes.change(caller, code, id, version, said.draft()));
    }

    /** Takes a note back. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String odsCode, @PathVariable String id, Caller caller) {
        notes.delete(caller, code(odsCode), id);
    }

    private static ResponseEntity<Item> answer(ResponseEntity.BodyBuilder answer, ProfileNote note) {
        return answer.eTag(VersionTag.of(note.version())).body(Item.of(note));
    }

    private static OdsCode code(String odsCode) {
        return Parameters.requiredCode("odsCode", odsCode);
    }
}
