package org.practicecommons.innovation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.practicecommons.platform.web.VersionTag;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Somebody else was first: a problem that holds both versions, so that whoever came second loses nothing.
 *
 * @param current the record as it is now; the answer's ETag is its version
 * @param yours what was sent and not saved
 */
record ChangedMeanwhile(
        String type,
        String title,
        int status,
        String detail,
        InnovationItem current,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) InnovationBody yours) {
    static ResponseEntity<ChangedMeanwhile> answer(MessageSource words, InnovationItem current, InnovationBody yours) {
        ChangedMeanwhile both = new ChangedMeanwhile(
                "about:blank",
                words.getMessage("stale.title", null, Locale.UK),
                HttpStatus.PRECONDITION_FAILED.value(),
                words.getMessage("stale.detail", null, Locale.UK),
                current,
                yours);
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .eTag(VersionTag.of(current.version()))
                .body(both);
    }
}
