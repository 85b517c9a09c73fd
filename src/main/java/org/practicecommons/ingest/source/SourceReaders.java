package org.practicecommons.ingest.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicecommons.guard.TextDoor;
import org.practicecommons.ingest.table.FileContent;

/** One reader for each source; who adds a source adds its reader here. */
final class SourceReaders {
    private final List<SourceReader> all;

    /** @param door that the texts of records pass */
    SourceReaders(TextDoor door) {
        this.all = List.of(
                new Epraccur(),
                new Epcn(),
                new PatientsMap(),
                new QofGeography(),
                new IcbSuccessors(),
                new PatientsRegistered(),
                new AgeBands(),
                new PracticeAge(),
                new PracticeOver65(),
                new QofPrevalence(),
                new FingertipsSmoking(),
                new FingertipsImd(),
                new FingertipsImd2025(),
                new PracticeImdLsoa(),
                new PracticeEthnicity(),
                new PcnEthnicity(),
                new Workforce(),
                new Payments(),
                new PracticeCoordinates(),
                new Boundaries("icb", "ICB", "Integrated Care Boards"),
                new Boundaries("sub-icb", "SICBL", "Sub Integrated Care Board Locations"),
                new Boundaries("region", "NHSER", "NHS England Regions"),
                new InnovationRows(door),
                new CaseStudyRows(door));
    }

    /** All of them. */
    List<SourceReader> all() {
        return all;
    }

    /** The reader that fits the beginning of a file best, if any does. */
    Optional<SourceReader> recognised(FileContent content) {
        Opening opening = Opening.of(content);
        return all.stream()
                .filter(reader -> reader.fit(opening) > 0)
                .max(Comparator.comparingInt(reader -> reader.fit(opening)));
    }

    /** The reader of the source with this key. */
    Optional<SourceReader> find(String key) {
        return all.stream().filter(reader -> reader.source().key().equals(key)).findFirst();
    }
}
