package org.practicecommons.ingest;

import org.practicecommons.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in words why an import failed. The trace goes to the log. */
final class ImportFailure {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFailure.class);

    private ImportFailure() {}

    static String inWords(RuntimeException failure) {
        LOG.error("An import failed", failure);
        boolean away = failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.UNAVAILABLE;
        return away
                ? "The graph could not be reached for half a minute. Nothing of this import is visible. Import the files again."
                : "The import failed and nothing of it is visible. The program's log says why. Import the files again.";
    }

    /** As {@link #inWords}, for what happens once the figures are in. */
    static String afterwardsInWords(RuntimeException failure) {
        LOG.error("Contexts and peers could not be worked out after an import", failure);
        return "The figures are in. Contexts and peers could not be worked out from them, so pages show the earlier ones."
                + " The program's log says why. Start the program again.";
    }
}
