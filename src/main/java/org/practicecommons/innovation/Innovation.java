package org.practicecommons.innovation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Organisation;

/**
 * A record of a piece of work.
 *
 * @param id stays for ever
 * @param told what is told of it
 * @param belonging to which organisation the record belongs, and to whom it is shown
 * @param lead who leads the work
 * @param status whether the record is out
 * @param stage where the lead is on its journey
 * @param version counts up with each change, from 1
 * @param created when it was begun
 * @param changed when it was changed last
 * @param source where it was read, for records that nobody here wrote; null for others
 * @param removed whether a moderator removed its words
 * @param featured since when it stands out, as curators found; null when it does not
 */
public record Innovation(
        String id,
        InnovationDraft told,
        Belonging belonging,
        Organisation lead,
        RecordStatus status,
        Stage stage,
        long version,
        Instant created,
        Instant changed,
        @Nullable Source source,
        boolean removed,
        @Nullable LocalDate featured) {
    /**
     * Where a record was read.
     *
     * @param title of the publication
     * @param publisher who published it
     * @param url its address
     * @param published its date, as it gives it
     * @param generated whether nobody did this: made up for the demonstration
     * @param licence under which it was published; empty when nobody said
     * @param challenges its own words for challenges that are no terms here
     * @param populations its own words for groups that are no terms here
     */
    public record Source(
            String title,
            String publisher,
            String url,
            String published,
            boolean generated,
            String licence,
            List<String> challenges,
            List<String> populations) {
        /** Copies the lists; what a carried file leaves out is empty. */
        public Source {
            licence = Objects.requireNonNullElse(licence, "");
            challenges = List.copyOf(Objects.requireNonNullElse(challenges, List.of()));
            populations = List.copyOf(Objects.requireNonNullElse(populations, List.of()));
        }
    }
}
