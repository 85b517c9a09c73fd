package org.practicecommons.demo;

import java.util.List;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.shared.Provenance;

/**
 * A pretend file of the demonstration England, in the terms in which an importer gives a real one. Its source has the
 * key of the real source, so that indicators find their figures; its publisher, licence and file say that it is
 * generated.
 *
 * @param facts what it says of organisations; empty when it only has figures
 * @param readings its figures; empty when it only has facts
 */
public record GeneratedDataset(Provenance provenance, List<RegisterFact> facts, List<Reading> readings) {
    /** What stands in place of a publisher. */
    public static final String PUBLISHER = "Practice Commons (generated)";
    /** Nobody owns invented figures. */
    public static final String LICENCE = "CC0-1.0";
    /** What stands in place of a file name. */
    public static final String FILE = "generated";

    /** Copies both lists. */
    public GeneratedDataset {
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
    }

    static GeneratedDataset ofFacts(Publication publication, List<RegisterFact> facts) {
        return new GeneratedDataset(publication.provenance(), facts, List.of());
    }

    static GeneratedDataset ofReadings(Publication publication, List<Reading> readings) {
        return new GeneratedDataset(publication.provenance(), List.of(), readings);
    }
}
