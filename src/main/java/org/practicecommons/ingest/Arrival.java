package org.practicecommons.ingest;

import org.practicecommons.ingest.source.Sources;
import org.practicecommons.innovation.ImportedFile;
import org.practicecommons.population.Dataset;
import org.practicecommons.practice.DatedFacts;

/** A file with the dataset it becomes. */
record Arrival(ReadFile file, Dataset dataset) {
    boolean hasReadings() {
        return !file.readings().isEmpty();
    }

    boolean hasRecords() {
        return !file.records().isEmpty();
    }

    /** Whether it changes contexts and peers. */
    boolean changesContexts() {
        return hasReadings() || !file.facts().isEmpty();
    }

    ImportedFile importedFile() {
        boolean drafts = Sources.needsCurator(file.provenance().source());
        return new ImportedFile(file.provenance(), drafts, file.records());
    }

    DatedFacts facts() {
        return new DatedFacts(dataset.id(), file.provenance(), file.facts());
    }
}
