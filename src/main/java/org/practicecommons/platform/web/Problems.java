package org.practicecommons.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
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

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    Problem of(Refusal refusal) {
        HttpStatus status = status(refusal.kind());
        String title = words(refusal.messageKey() + ".title", refusal.arguments());
        String detail = words(refusal.messageKey() + ".detail", refusal.arguments());
        List<Problem.FieldError> errors = refusal instanceof BadParameter parameter
                ? List.of(new Problem.FieldError(parameter.field(), detail))
                : List.of();
        return new Problem(TYPE, title, status.value(), detail, errors, null);
    }

    /** Words for a status that the web framework or the security layer decided on. */
    Problem of(HttpStatusCode status) {
        int code = status.is5xxServerError() && status.value() != 503 ? 500 : status.value();
        String key = "status." + code;
        String known = messages.getMessage(key + ".title", null, "", Locale.UK);
        String words = known == null || known.isEmpty() ? "status.other" : key;
        return new Problem(TYPE, words(words + ".title", List.of()), code, words(words + ".detail", List.of()), List.of(), null);
    }

    /** A fault of the program: the trace goes to the log under a reference, and only the reference is shown. */
    Problem fault(Throwable fault) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, fault);
        Problem words = of(HttpStatus.INTERNAL_SERVER_ERROR);
        return new Problem(words.type(), words.title(), words.status(), words.detail(), List.of(), reference);
    }

    private String words(String key, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray(), Locale.UK);
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
