package org.practicecommons.ingest.source;

import java.util.List;
import org.practicecommons.ingest.table.CsvTable;
import org.practicecommons.ingest.table.FileContent;

/**
 * How a file begins, for recognising it.
 *
 * @param content the file
 * @param records its first records, where it is comma-separated text
 */
record Opening(FileContent content, List<List<String>> records) {
    private static final int RECORDS = 3;

    static Opening of(FileContent content) {
        boolean text = !content.isWorkbook() && !content.isJson();
        return new Opening(content, text ? CsvTable.opening(content, RECORDS) : List.of());
    }

    List<String> headings() {
        return records.isEmpty() ? List.of() : records.getFirst();
    }
}
