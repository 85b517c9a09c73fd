package org.practicecommons.ingest.source;

import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.TableReading;

/** Reads the files of one public data source. Holds nothing between two files. */
interface SourceReader {
    /** What the source is called and which columns it has. */
    Source source();

    /** How well the file's beginning fits the source: 0 not at all, else the more the better. */
    int fit(Opening opening);

    /** Reads the file to its end. */
    void read(FileContent content, DatasetDescription dataset, TableReading reading);
}
