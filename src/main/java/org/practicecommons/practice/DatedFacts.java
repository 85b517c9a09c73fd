package org.practicecommons.practice;

import java.util.List;
import org.practicecommons.shared.Provenance;

/**
 * Everything one register file says.
 *
 * @param dataset id of the dataset in the graph; of two with the same day the id decides, so the result never depends
 *     on the order of files
 * @param provenance where the file comes from; its day is the day on which the facts hold
 */
public record DatedFacts(String dataset, Provenance provenance, List<RegisterFact> facts)
        implements Comparable<DatedFacts> {

    @Override
    public int compareTo(DatedFacts other) {
        int byDay = provenance.asAt().compareTo(other.provenance.asAt());
        return byDay != 0 ? byDay : dataset.compareTo(other.dataset);
    }
}
