package org.practicecommons.home;

/**
 * What is wrong with a field of a form.
 *
 * @param field name of the field
 * @param messageKey key of the sentence in {@code messages.properties}
 */
public record FieldProblem(String field, String messageKey) {}
