package org.practicecommons.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered, in words for people (RFC 9457).
 *
 * @param title what happened
 * @param detail what to do
 * @param errors what is wrong with which field
 * @param reference to quote when asking for help; only for faults of the program
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, List<FieldError> errors, @Nullable String reference) {

    /** What is wrong with one field. */
    public record FieldError(String field, String message) {}
}
