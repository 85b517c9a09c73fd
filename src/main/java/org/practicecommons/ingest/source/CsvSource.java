package org.practicecommons.ingest.source;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.table.Columns;
import org.practicecommons.ingest.table.CsvTable;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.RowReader;
import org.practicecommons.ingest.table.TableReading;

/** A source that comes as comma-separated values with a heading line. */
interface CsvSource extends SourceReader {
    /** What to do with each row of a file that is described so. */
    RowReader rows(DatasetDescription dataset);

    @Override
    default int fit(Opening opening) {
        return Columns.fit(source().columns(), opening.headings());
    }

    @Override
    default void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        try (CsvTable table = CsvTable.open(content)) {
            Columns columns = Columns.byHeading(source().columns(), table.headings(), content.name());
            reading.read(columns, table.rows(columns), rows(dataset));
        }
    }
}
