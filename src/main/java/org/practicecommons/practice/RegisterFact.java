package org.practicecommons.practice;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a register file says, in the program's own terms. The register of organisations is worked out from all
 * facts of all files at once, so the order in which files come does not matter. Codes are ODS codes, in capitals;
 * absent is null, never an empty text. No fact holds a person's name or number.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
public sealed interface RegisterFact {

    /**
     * A practice, as the ODS register has it (epraccur).
     *
     * @param address up to five lines, the town not among them
     * @param town the town or city line, as published
     * @param postcode with its space
     * @param opened first day
     * @param closed last day, null while open
     * @param subIcb its commissioner, a sub-ICB location
     * @param joined first day with that commissioner
     * @param icb ICB code as printed in the file
     * @param region region code as printed in the file
     */
    record PracticeOnRegister(
            String code,
            String name,
            List<String> address,
            @Nullable String town,
            @Nullable String postcode,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            PracticeStatus status,
            @Nullable String subIcb,
            @Nullable LocalDate joined,
            @Nullable String icb,
            @Nullable String region)
            implements RegisterFact {}

    /** A primary care network (ePCN workbook, sheet PCNDetails). */
    record PcnOnRegister(
            String code,
            String name,
            @Nullable String subIcb,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable String postcode)
            implements RegisterFact {}

    /** A practice's time in a PCN (ePCN workbook, sheet PCN Core Partner Details). */
    record PcnMembership(
            String practice,
            String pcn,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements RegisterFact {}

    /**
     * Where a practice stood on the file's day (patients-map, qof-geography, nhs-payments). Anything the file does not
     * say is null; a PCN code that means "none" ({@code U}) is null as well.
     *
     * @param name the practice's name in this file
     */
    record Placement(
            String practice,
            @Nullable String name,
            @Nullable String postcode,
            @Nullable Named pcn,
            @Nullable Named subIcb,
            @Nullable Named icb,
            @Nullable Named region)
            implements RegisterFact {}

    /**
     * An ICB that went over, whole or in part, into another.
     *
     * @param practices how many of the old one's practices went there
     * @param on first day of the new one
     */
    record IcbSuccession(Named from, Named to, int practices, LocalDate on) implements RegisterFact {}

    /**
     * A practice that went over into another, by merger or take-over.
     *
     * @param on first day of the arrangement
     */
    record PracticeSuccession(String from, String to, LocalDate on) implements RegisterFact {}

    /**
     * The boundary of an ICB, a sub-ICB location or a region.
     *
     * @param layer {@code icb}, {@code sub-icb} or {@code region}
     * @param onsCode ONS code, such as {@code E54000050}
     * @param geometry GeoJSON geometry object (Polygon or MultiPolygon, WGS84 degrees) as text
     */
    record Boundary(String layer, String onsCode, String name, String geometry) implements RegisterFact {}

    /**
     * An organisation as a file names it.
     *
     * @param code ODS code
     * @param onsCode ONS code, null where the file has none
     * @param name name, null where the file has none
     */
    record Named(
            String code, @Nullable String onsCode, @Nullable String name) {}
}
