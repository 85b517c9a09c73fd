package org.practicecommons.ingest;

import org.practicecommons.shared.Refusal;

/** Nobody says where the file comes from or what time it is about, so its figures could not carry their provenance. */
public final class DatasetUndescribed extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * @param file name of the file
     * @param missing what is not said or not understood: {@code period}, {@code asAt}, {@code source},
     *     {@code dataset.json}
     */
    public DatasetUndescribed(String file, String missing) {
        super(Kind.INVALID, "ingest.dataset-undescribed", file, missing);
    }
}
