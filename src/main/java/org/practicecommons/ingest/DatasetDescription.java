package org.practicecommons.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.Provenance;

/**
 * What {@code dataset.json} or the caller says of a file.
 *
 * @param file name of the file, without its folder
 * @param source key of the source, or {@link #AUTO}
 * @param publisher who publishes it; null means what the source's own entry says
 * @param licence SPDX identifier; null means what the source's own entry says
 * @param period what time the figures are about, in the publisher's words, a date or {@code from/to}
 * @param asAt the day of which the file speaks; the later one wins
 */
public record DatasetDescription(
        String file,
        String source,
        @Nullable String publisher,
        @Nullable String licence,
        String period,
        LocalDate asAt) {

    /** In place of a source's key: recognise the file by its heading. */
    public static final String AUTO = "auto";

    /**
     * A description made of texts as they were given; blank is as good as absent.
     *
     * @throws DatasetUndescribed when period or date is absent, or the date is not {@code YYYY-MM-DD}
     */
    public static DatasetDescription of(
            String file,
            @Nullable String source,
            @Nullable String publisher,
            @Nullable String licence,
            @Nullable String period,
            @Nullable String asAt) {
        String key = blankToNull(source);
        return new DatasetDescription(
                file,
                key == null ? AUTO : key,
                blankToNull(publisher),
                blankToNull(licence),
                required(file, "period", period),
                date(file, required(file, "asAt", asAt)));
    }

    /** Whether the file has to be recognised by its heading. */
    public boolean isAuto() {
        return AUTO.equals(source);
    }

    /** The provenance of every figure of the file, once its source is known. */
    public Provenance provenance(Source known) {
        return new Provenance(
                known.key(),
                file,
                publisher == null ? known.publisher() : publisher,
                licence == null ? known.licence() : licence,
                period,
                asAt);
    }

    private static String required(String file, String what, @Nullable String value) {
        String given = blankToNull(value);
        if (given == null) {
            throw new DatasetUndescribed(file, what);
        }
        return given;
    }

    private static LocalDate date(String file, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new DatasetUndescribed(file, "asAt");
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
