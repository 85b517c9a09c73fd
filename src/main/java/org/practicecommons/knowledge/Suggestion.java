package org.practicecommons.knowledge;

/**
 * Something to offer while a person types.
 *
 * @param type kind of thing: {@code practice}
 * @param id its id, for a practice its ODS code
 * @param label what to show
 * @param url its page, from the root of the site
 */
public record Suggestion(String type, String id, String label, String url) {}
