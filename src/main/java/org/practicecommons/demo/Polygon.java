package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A polygon on the map; its points in order, the first not repeated. */
record Polygon(List<Point> points) {
    /** A place in degrees. */
    record Point(double longitude, double latitude) {
        double along(Axis axis) {
            return axis == Axis.EAST ? longitude : latitude;
        }

        private static Point between(Point a, Point b, double part) {
            return new Point(
                    a.longitude + part * (b.longitude - a.longitude), a.latitude + part * (b.latitude - a.latitude));
        }
    }

    /** A direction in which to cut. */
    enum Axis {
        EAST,
        NORTH
    }

    /** Surface in square degrees. */
    double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            twice += a.longitude * b.latitude - b.longitude * a.latitude;
        }
        return StrictMath.abs(twice) / 2;
    }

    double least(Axis axis) {
        return points.stream().mapToDouble(p -> p.along(axis)).min().orElseThrow();
    }

    double most(Axis axis) {
        return points.stream().mapToDouble(p -> p.along(axis)).max().orElseThrow();
    }

    /** The part below the cut (Sutherland and Hodgman 1974). */
    Polygon below(Axis axis, double cut) {
        return clipped(p -> cut - p.along(axis));
    }

    /** The part above the cut. */
    Polygon above(Axis axis, double cut) {
        return clipped(p -> p.along(axis) - cut);
    }

    private Polygon clipped(ToDoubleFunction<Point> inside) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            double depthOfA = inside.applyAsDouble(a);
            double depthOfB = inside.applyAsDouble(b);
            if (depthOfA >= 0) {
                kept.add(a);
            }
            if (depthOfA * depthOfB < 0) {
                kept.add(Point.between(a, b, depthOfA / (depthOfA - depthOfB)));
            }
        }
        return new Polygon(kept);
    }

    /** Whether a point lies inside (even-odd rule). */
    boolean contains(Point p) {
        boolean inside = false;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            if (a.latitude > p.latitude != b.latitude > p.latitude
                    && p.longitude
                            < a.longitude
                                    + (p.latitude - a.latitude)
                                            / (b.latitude - a.latitude)
                                            * (b.longitude - a.longitude)) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Mean of the corners: inside for the nearly convex shapes used here. */
    Point middle() {
        return new Point(
                points.stream().mapToDouble(Point::longitude).average().orElseThrow(),
                points.stream().mapToDouble(Point::latitude).average().orElseThrow());
    }

    /** GeoJSON geometry, degrees to four places. */
    String geoJson() {
        StringBuilder text = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        for (Point point : points) {
            text.append(pair(point)).append(',');
        }
        return text.append(pair(points.getFirst())).append("]]}").toString();
    }

    private static String pair(Point point) {
        return "[" + fourPlaces(point.longitude) + "," + fourPlaces(point.latitude) + "]";
    }

    private static double fourPlaces(double degrees) {
        return StrictMath.rint(degrees * 1e4) / 1e4;
    }
}
