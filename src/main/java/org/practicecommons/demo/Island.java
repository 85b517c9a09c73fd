package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.practicecommons.demo.Polygon.Axis;
import org.practicecommons.demo.Polygon.Point;

/**
 * The generated island, of England's size, in the open Atlantic where no land is: around 52.5° north, 21° west. It is cut
 * into areas by straight lines.
 */
final class Island {
    private static final Point MIDDLE = new Point(-21, 52.5);
    private static final double HALF_WIDTH = 2.2;
    private static final double HALF_HEIGHT = 2.5;
    private static final int CORNERS = 180;
    private static final int WAVES = 9;
    private static final int HALVINGS = 40;
    /** A degree east is this much shorter than one north at 52.5°. */
    static final double NARROWING = 0.6088;

    private Island() {}

    /** The coast. */
    static Polygon outline(Chance chance) {
        double[] sizes = chance.normals(WAVES);
        double[] turns = chance.normals(WAVES);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            double radius = 1;
            for (int wave = 2; wave < WAVES; wave++) {
                radius += 0.07 / wave * sizes[wave] * StrictMath.sin(wave * angle + 3 * turns[wave]);
            }
            points.add(new Point(
                    MIDDLE.longitude() + HALF_WIDTH * radius * StrictMath.cos(angle),
                    MIDDLE.latitude() + HALF_HEIGHT * radius * StrictMath.sin(angle)));
        }
        return new Polygon(points);
    }

    /** Cuts an area into parts whose surfaces are in proportion to the weights, in their order. */
    static List<Polygon> cut(Polygon area, double[] weights) {
        if (weights.length == 1) {
            return List.of(area);
        }
        int half = weights.length / 2;
        double[] first = Arrays.copyOfRange(weights, 0, half);
        double[] second = Arrays.copyOfRange(weights, half, weights.length);
        double share = Arrays.stream(first).sum() / Arrays.stream(weights).sum();
        Axis axis = longerSide(area);
        double line = line(area, axis, share);
        List<Polygon> parts = new ArrayList<>(cut(area.below(axis, line), first));
        parts.addAll(cut(area.above(axis, line), second));
        return parts;
    }

    private static Axis longerSide(Polygon area) {
        double width = (area.most(Axis.EAST) - area.least(Axis.EAST)) * NARROWING;
        return width > area.most(Axis.NORTH) - area.least(Axis.NORTH) ? Axis.EAST : Axis.NORTH;
    }

    private static double line(Polygon area, Axis axis, double share) {
        double low = area.least(axis);
        double high = area.most(axis);
        double wanted = share * area.area();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (area.below(axis, middle).area() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
