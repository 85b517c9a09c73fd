package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.Fingerprint;

/**
 * The whole register of organisations as worked out from all files: what the graph should hold.
 *
 * @param practices by ODS code
 * @param organisations PCNs, sub-ICB locations, ICBs and regions by {@link Organisation#key}
 * @param ties who belongs to whom, and when
 * @param successions who went over into whom
 * @param boundaries newest boundary of each layer and code, by {@link RegisterFact.Boundary} layer and ONS code
 */
record Register(
        SortedMap<String, Entry> practices,
        SortedMap<String, Organisation> organisations,
        Set<Tie> ties,
        Set<Succession> successions,
        SortedMap<String, RegisterFact.Boundary> boundaries) {

    /**
     * A practice.
     *
     * @param name as people write it
     * @param aliases other names it has or had in the files
     */
    record Entry(
            String code,
            String name,
            List<String> aliases,
            List<String> address,
            @Nullable String town,
            @Nullable String postcode,
            PracticeStatus status,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {
        /** Fingerprint of all particulars, to see whether the graph's copy differs. */
        String hash() {
            return Fingerprint.of(toString());
        }
    }

    /**
     * A body around practices.
     *
     * @param opened first day, null when not known
     * @param closed first day on which it no longer was, null while it is
     */
    record Organisation(
            OrganisationKind kind,
            String code,
            @Nullable String onsCode,
            String name,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {
        String key() {
            return key(kind, code);
        }

        static String key(OrganisationKind kind, String code) {
            return kind + " " + code;
        }
    }

    /**
     * A child that belongs to a parent.
     *
     * @param from first day, null when it was so before the files begin
     * @param to first day on which it no longer holds, null while it holds
     */
    record Tie(
            OrganisationKind childKind,
            String child,
            OrganisationKind parentKind,
            String parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param kind {@code whole} or {@code part}
     */
    record Succession(OrganisationKind organisation, String from, String to, LocalDate on, String kind) {}
}
