package org.practicecommons.ingest.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicecommons.ingest.table.Columns;
import org.practicecommons.ingest.table.CsvTable;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.GeoJson;
import org.practicecommons.ingest.table.JsonRows;
import org.practicecommons.ingest.table.WorkbookTable;
import tools.jackson.databind.JsonNode;

/**
 * How a file begins, for recognising it.
 *
 * @param records its first records, where it is comma-separated text
 * @param headings the first record's fields as {@link Columns#plain} makes them
 * @param sheets names of its sheets, where it is a workbook
 * @param feature its first feature, where it is GeoJSON
 * @param line the object on its first line, where it is JSON Lines
 * @param item the first object of its array, where it is JSON
 */
record Opening(
        List<List<String>> records,
        Set<String> headings,
        List<String> sheets,
        Optional<JsonNode> feature,
        Optional<JsonNode> line,
        Optional<JsonNode> item) {
    private static final int RECORDS = 3;

    static Opening of(FileContent content) {
        if (content.isWorkbook()) {
            List<String> sheets = new WorkbookTable(content).sheets();
            return new Opening(List.of(), Set.of(), sheets, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (content.isJson()) {
            JsonRows rows = new JsonRows(content);
            Optional<JsonNode> feature = new GeoJson(content).first();
            return new Opening(List.of(), Set.of(), List.of(), feature, rows.firstLine(), rows.firstItem());
        }
        List<List<String>> records = CsvTable.opening(content, RECORDS);
        Set<String> headings = new HashSet<>();
        records.stream().limit(1).flatMap(List::stream).map(Columns::plain).forEach(headings::add);
        return new Opening(records, headings, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
