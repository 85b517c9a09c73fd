package org.practicecommons.ingest;

import java.util.List;
import org.practicecommons.population.Reading;
import org.practicecommons.practice.RegisterFact;
import org.practicecommons.shared.Provenance;

/**
 * A publisher's file, read and checked to its last row. Nothing has been written anywhere.
 *
 * @param provenance where its figures come from
 * @param sha256 SHA-256 of the file's bytes as they lie on the disk, 64 hexadecimal digits
 * @param facts what it says of the register, in the file's order, each once
 * @param readings what it says of organisations, one for each subject and period
 * @param report how the reading went
 */
public record ReadFile(
        Provenance provenance, String sha256, List<RegisterFact> facts, List<Reading> readings, ReadReport report) {}
