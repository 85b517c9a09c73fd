package org.practicecommons.ingest.source;

import static org.practicecommons.ingest.SourceColumn.required;

import java.util.Optional;
import java.util.regex.Pattern;
import org.practicecommons.ingest.DatasetDescription;
import org.practicecommons.ingest.Source;
import org.practicecommons.ingest.table.FileContent;
import org.practicecommons.ingest.table.Findings;
import org.practicecommons.ingest.table.GeoJson;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.TableReading;
import org.practicecommons.practice.RegisterFact.Boundary;
import tools.jackson.databind.JsonNode;

/** Boundaries of one layer of NHS geography. ONS puts the year into the property names: ICB23CD, ICB23NM. */
final class Boundaries implements SourceReader {
    private static final Pattern ONS_CODE = Pattern.compile("E\\d{8}");

    private final String layer;
    private final Pattern code;
    private final Pattern name;
    private final Source source;

    Boundaries(String layer, String prefix, String title) {
        this.layer = layer;
        this.code = Pattern.compile(prefix + "\\d{2}CD");
        this.name = Pattern.compile(prefix + "\\d{2}NM");
        this.source = Source.open(
                "boundary-" + layer,
                title + ", boundaries, super generalised (BSC)",
                "Office for National Statistics",
                "geoportal.statistics.gov.uk, Boundaries, Health: GeoJSON in WGS84",
                Source.Content.GEOJSON,
                required(prefix + "nnCD", "ONS code; nn is the year"),
                required(prefix + "nnNM", "name; nn is the year"),
                required("geometry", "Polygon or MultiPolygon, WGS84 degrees"));
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public int fit(Opening opening) {
        boolean fits = opening.feature().flatMap(first -> property(first, code)).isPresent();
        return fits ? source.columns().size() : 0;
    }

    @Override
    public void read(FileContent content, DatasetDescription dataset, TableReading reading) {
        new GeoJson(content).read(reading, this::feature);
    }

    private void feature(JsonNode feature, Findings findings) throws MalformedRow {
        String onsCode = needed(feature, code);
        if (!ONS_CODE.matcher(onsCode).matches()) {
            throw new MalformedRow(heading(code), onsCode, "not an ONS code");
        }
        JsonNode geometry = feature.path("geometry");
        Polygons.refuseOther(geometry);
        findings.fact(onsCode, new Boundary(layer, onsCode, needed(feature, name), geometry.toString()));
    }

    private static String needed(JsonNode feature, Pattern property) throws MalformedRow {
        Optional<String> value = property(feature, property);
        if (value.isEmpty()) {
            throw new MalformedRow(heading(property), "", "a value is needed here");
        }
        return value.get();
    }

    private static String heading(Pattern property) {
        return property.pattern().replace("\\d{2}", "nn");
    }

    private static Optional<String> property(JsonNode feature, Pattern property) {
        return feature.path("properties")
                .propertyStream()
                .filter(entry -> property.matcher(entry.getKey()).matches())
                .map(entry -> entry.getValue().asString("").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
