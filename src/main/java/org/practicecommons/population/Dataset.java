package org.practicecommons.population;

import java.time.LocalDate;
import java.util.List;
import org.practicecommons.shared.Fingerprint;
import org.practicecommons.shared.Provenance;

/**
 * One file that was imported, or one generated set of figures.
 *
 * @param id stable and public: source, day and the first digits of the content's SHA-256
 * @param checksum SHA-256 of the file's bytes
 * @param retrievedOn day of the import
 * @param kind register facts or readings
 * @param rows rows of the file that were in scope and well-formed
 * @param figures published figures that were read from them
 * @param periods periods of its readings
 * @param generated whether the figures are invented for the demonstration
 */
public record Dataset(
        String id,
        Provenance provenance,
        String checksum,
        LocalDate retrievedOn,
        Kind kind,
        int rows,
        int figures,
        List<String> periods,
        boolean generated) {

    /** What a dataset holds. */
    public enum Kind {
        /** Facts about organisations. */
        REGISTER,
        /** Figures about organisations. */
        READINGS,
        /** Both. */
        BOTH,
        /** Records of work that others published. */
        RECORDS
    }

    /**
     * The id of a file's dataset. It depends on what the file says and on what is said of it, so the same file described
     * differently is another dataset.
     */
    public static String id(Provenance provenance, String checksum) {
        String described = Fingerprint.of(
                checksum + "|" + provenance.source() + "|" + provenance.period() + "|" + provenance.asAt());
        return provenance.source() + "-" + provenance.asAt() + "-" + described.substring(0, 8);
    }
}
