package org.practicecommons.peer;

/**
 * One context figure that practices are compared by. There is no domain for performance (QOF achievement, patient
 * survey, inspection, prescribing), so no such figure can be declared here.
 *
 * @param key fixed key, such as {@code age_65_plus}
 * @param label name for people, such as {@code 65 and over}
 * @param unit unit of its values
 * @param domain side of the context that it belongs to
 */
public record ContextVariable(String key, String label, MeasureUnit unit, ContextDomain domain) {}
