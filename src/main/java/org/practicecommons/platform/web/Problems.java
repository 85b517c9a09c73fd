package org.practicecommons.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.practicecommons.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** Turns refusals and faults into problems: the one place that knows which words and which status. */
@Component
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPE = "about:blank";
    private static final String OTHER = "problem.other";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    Problem of(Refusal refusal) {
        HttpStatus status = status(refusal.kind());
        String key = refusal.messageKey();
        String title = words(key + ".title", refusal.arguments());
        String detail = words(key + ".detail", refusal.arguments());
        List<Problem.FieldError> errors = refusal.fields().stream()
                .map(field -> new Problem.FieldError(field, message(refusal.detail(field))))
                .toList();
        return new Problem(TYPE, title, status.value(), detail, next(key, status.value()), errors, null);
    }

    /** Programs and people say some things in different ways. */
    private String message(Refusal.Detail detail) {
        String forPrograms = detail.messageKey() + ".program";
        return words(known(forPrograms) ? forPrograms : detail.messageKey() + ".detail", detail.arguments());
    }

    /** Words for a status that the web framework or the security layer decided on. */
    Problem of(HttpStatusCode status) {
        int code = status.is5xxServerError() && status.value() != 503 ? 500 : status.value();
        String key = known("problem." + code + ".title") ? "problem." + code : OTHER;
        return new Problem(
                TYPE,
                words(key + ".title", List.of()),
                code,
                words(key + ".detail", List.of()),
                next(key, code),
                List.of(),
                null);
    }

    /** A fault of the program: the trace goes to the log under a reference, and only the reference is shown. */
    Problem fault(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, fault);
        Problem words = of(HttpStatus.INTERNAL_SERVER_ERROR);
        return new Problem(
                words.type(), words.title(), words.status(), words.detail(), words.next(), List.of(), reference);
    }

    /** What to do: the refusal's own words, else those of the status, else of all. */
    private String next(String key, int status) {
        return Stream.of(key, "problem." + status, OTHER)
                .map(candidate -> candidate + ".next")
                .filter(this::known)
                .findFirst()
                .map(found -> words(found, List.of()))
                .orElse("");
    }

    private boolean known(String key) {
        return messages.getMessage(key, null, null, Locale.UK) != null;
    }

    private String words(String key, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray(), Locale.UK);
    }

    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
