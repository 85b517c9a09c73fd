package org.practicecommons.shared;

import java.util.List;

/**
 * Something the program will not do, named for the fact. The message key leads to words for people; the exception's own
 * message is for the log and never shown.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of "no" this is; it decides the HTTP status. */
    public enum Kind {
        /** No such thing, or the caller may not know of it: 404. */
        NOT_FOUND,
        /** The thing has changed meanwhile or is in the wrong state: 409. */
        CONFLICT,
        /** The thing has changed since the caller read it: 412. */
        STALE,
        /** Only members may, and nobody has signed in: 401. */
        NOT_SIGNED_IN,
        /** The caller may not: 403. */
        FORBIDDEN,
        /** Well-formed, but against a rule: 422. */
        INVALID,
        /** Not well-formed: 400. */
        MALFORMED,
        /** Too often: 429. */
        TOO_MANY,
        /** An engine is away: 503. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * @param kind decides the status
     * @param messageKey key in {@code messages.properties}: {@code KEY.title} and {@code KEY.detail}
     * @param arguments what the words need: codes and numbers, never free text of another person
     */
    protected Refusal(Kind kind, String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** What kind of "no" this is. */
    public Kind kind() {
        return kind;
    }

    /** Key in {@code messages.properties}. */
    public String messageKey() {
        return messageKey;
    }

    /** What the words need. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Names of the fields that were refused, in the order of the form; empty when it was not for a field. */
    public List<String> fields() {
        return List.of();
    }

    /**
     * What is wrong with one field, in words.
     *
     * @param messageKey key in {@code messages.properties}: {@code KEY.detail}, and where programs need other words than
     *     people {@code KEY.program}
     * @param arguments what the words need
     */
    public record Detail(String messageKey, List<Object> arguments) {}

    /** What is wrong with a field; the same as with the whole unless the refusal knows better. */
    public Detail detail(String field) {
        return new Detail(messageKey, arguments);
    }
}
