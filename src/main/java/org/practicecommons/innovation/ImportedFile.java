package org.practicecommons.innovation;

import java.util.List;
import org.practicecommons.shared.Provenance;

/**
 * The records of one file.
 *
 * @param provenance where the file comes from
 * @param drafts whether a curator has to see each record before anybody else does
 * @param records each once
 */
public record ImportedFile(Provenance provenance, boolean drafts, List<ImportedRecord> records) {
    /** Keeps its own copy. */
    public ImportedFile {
        records = List.copyOf(records);
    }

    /**
     * What bringing a file in changes, in records.
     *
     * @param unchanged as they were, or changed here since, and therefore left alone
     */
    public record Change(int added, int changed, int unchanged) {}
}
