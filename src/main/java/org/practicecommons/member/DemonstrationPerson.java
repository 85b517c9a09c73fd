package org.practicecommons.member;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invented person to sign in as.
 *
 * @param key what outside programs call the person: {@code practice}
 * @param name the name shown
 * @param affiliation the organisation the person acts for; null for those who only have duties
 * @param duties what the person does for the whole service
 */
public record DemonstrationPerson(
        String key, String name, @Nullable Affiliation affiliation, Set<Duty> duties) {
    /** The organisation, if there is one. */
    public Optional<Affiliation> actsFor() {
        return Optional.ofNullable(affiliation);
    }
}
