package org.practicecommons.knowledge;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.shared.OdsCode;

/** The practices of two public files: those with a list by the map, closed and other ones by the ODS register. */
final class RealRegister {
    private static final int SETTING = 25;
    private static final int STATUS = 12;
    private static final int POSTCODE = 9;
    private static final int COUNTY = 7;

    private RealRegister() {}

    /**
     * Reads them.
     *
     * @param map gp-reg-pat-prac-map.csv.gz
     * @param epraccur epraccur.csv.gz
     */
    static List<Practice> read(Path map, Path epraccur) throws IOException {
        Map<String, NamedCsvRecord> placed = new HashMap<>();
        try (Reader text = open(map);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> placed.put(row.getField("PRACTICE_CODE"), row));
        }
        Map<String, Practice> practices = new TreeMap<>();
        try (Reader text = open(epraccur);
                var rows = CsvReader.builder().ofCsvRecord(text)) {
            rows.stream()
                    .filter(row -> row.getField(SETTING).equals("4"))
                    .forEach(row -> practices.put(row.getField(0), practice(row, placed.get(row.getField(0)))));
        }
        return List.copyOf(practices.values());
    }

    private static Reader open(Path file) throws IOException {
        InputStream packed = Files.newInputStream(file);
        return new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.ISO_8859_1);
    }

    private static Practice practice(CsvRecord row, @Nullable NamedCsvRecord place) {
        String registered = row.getField(1);
        String name = place == null ? registered : place.getField("PRACTICE_NAME");
        List<String> lines = new ArrayList<>(row.getFields().subList(4, 9));
        lines.removeIf(String::isBlank);
        return new Practice(
                new OdsCode(row.getField(0)),
                name,
                name.equals(registered) ? List.of() : List.of(registered),
                lines,
                town(row, lines),
                row.getField(POSTCODE),
                state(row.getField(STATUS), place != null),
                null,
                null,
                null,
                place == null || place.getField("PCN_CODE").equals("U") ? null : body(place, "PCN"),
                null,
                place == null ? null : body(place, "ICB"),
                null,
                null);
    }

    /** The line before the county, or the last line. */
    private static @Nullable String town(CsvRecord row, List<String> lines) {
        String before = row.getField(COUNTY - 1);
        if (!row.getField(COUNTY).isBlank() && !before.isBlank()) {
            return before;
        }
        return lines.isEmpty() ? null : lines.getLast();
    }

    private static PracticeState state(String status, boolean hasList) {
        return switch (status) {
            case "A" -> hasList ? PracticeState.OPEN : PracticeState.NO_CURRENT_LIST;
            case "C" -> PracticeState.CLOSED;
            case "D" -> PracticeState.DORMANT;
            default -> PracticeState.PROPOSED;
        };
    }

    private static Practice.Body body(NamedCsvRecord place, String kind) {
        return new Practice.Body(place.getField(kind + "_CODE"), place.getField(kind + "_NAME"));
    }
}
