package org.practicecommons.ingest.source;

import org.practicecommons.ingest.table.MalformedRow;
import tools.jackson.databind.JsonNode;

/** Checks that a GeoJSON geometry is made of closed rings of points in degrees. */
final class Polygons {
    private static final String COLUMN = "geometry";
    private static final int FEWEST_POINTS = 4;
    private static final double LONGITUDE = 180;
    private static final double LATITUDE = 90;

    private Polygons() {}

    static void refuseOther(JsonNode geometry) throws MalformedRow {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                refuseEmpty(coordinates);
                for (JsonNode polygon : coordinates) {
                    polygon(polygon);
                }
            }
            default -> throw new MalformedRow(COLUMN, geometry.path("type").asString(""), "not a polygon");
        }
    }

    private static void polygon(JsonNode rings) throws MalformedRow {
        refuseEmpty(rings);
        for (JsonNode ring : rings) {
            ring(ring);
        }
    }

    private static void ring(JsonNode ring) throws MalformedRow {
        if (!ring.isArray() || ring.size() < FEWEST_POINTS || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw new MalformedRow(COLUMN, "", "a ring that is not closed");
        }
        for (JsonNode point : ring) {
            if (!within(point.path(0), LONGITUDE) || !within(point.path(1), LATITUDE)) {
                throw new MalformedRow(COLUMN, "", "a point that is not in degrees");
            }
        }
    }

    private static boolean within(JsonNode value, double most) {
        return value.isNumber() && Math.abs(value.doubleValue()) <= most;
    }

    private static void refuseEmpty(JsonNode array) throws MalformedRow {
        if (!array.isArray() || array.isEmpty()) {
            throw new MalformedRow(COLUMN, "", "no coordinates");
        }
    }
}
