package org.practicecommons.platform.web;

import java.util.List;
import org.practicecommons.shared.Refusal;

/**
 * What is wrong with a field of a form.
 *
 * @param field name of the field
 * @param messageKey key of the sentence in {@code messages.properties}
 * @param arguments what the sentence needs
 */
public record FieldProblem(String field, String messageKey, List<Object> arguments) {
    /** Copies the arguments. */
    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    /** A sentence that needs nothing. */
    public FieldProblem(String field, String messageKey) {
        this(field, messageKey, List.of());
    }

    /** The problems of the fields that were refused. */
    public static List<FieldProblem> of(Refusal refusal) {
        return refusal.fields().stream().map(field -> of(refusal, field, field)).toList();
    }

    /**
     * The problem of one field that was refused.
     *
     * @param field as the refusal calls it
     * @param shown as the form calls it
     */
    public static FieldProblem of(Refusal refusal, String field, String shown) {
        Refusal.Detail detail = refusal.detail(field);
        return new FieldProblem(shown, detail.messageKey() + ".detail", detail.arguments());
    }
}
