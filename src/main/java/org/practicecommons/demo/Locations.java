package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.practicecommons.demo.Polygon.Point;

/**
 * Where everything lies on the island. A rural practice takes more land than an urban one; urban PCNs crowd around their
 * sub-ICB location's city or a smaller town, rural ones are spread over its whole area.
 *
 * @param regions boundary of each region
 * @param icbs boundary of each ICB of before April 2026
 * @param subs boundary of each sub-ICB location
 * @param practices where each practice is
 */
record Locations(List<Polygon> regions, List<Polygon> icbs, List<Polygon> subs, List<Point> practices) {
    private static final double URBAN_LAND = 0.25;
    private static final double RURAL_LAND = 1.75;
    private static final double DEGREES_PER_KM = 1 / 111.2;
    private static final double CITY_KM = 2.2;
    private static final double OUTSIDE_THE_CITY = 0.35;
    private static final double URBAN_PCN_KM = 0.9;
    private static final double RURAL_PCN_KM = 4;
    private static final int TRIES = 30;

    static Locations draw(Country country) {
        double[] land = new double[country.areas().icbOfSub().length];
        double[] rural = country.column("rural");
        for (int i = 0; i < rural.length; i++) {
            land[country.subOf(i)] += rural[i] > 0 ? RURAL_LAND : URBAN_LAND;
        }
        int[] icbOfSub = country.areas().icbOfSub();
        int[] regionOfIcb = Arrays.copyOf(country.areas().regionOfIcb(), Nesting.ICBS);
        double[] landOfIcb = sums(land, icbOfSub, Nesting.ICBS);
        double[] landOfRegion = sums(landOfIcb, regionOfIcb, Places.REGIONS.size());
        List<Polygon> regions = Island.cut(Island.outline(country.chance("coast")), landOfRegion);
        List<Polygon> icbs = cutEach(regions, regionOfIcb, landOfIcb);
        List<Polygon> subs = cutEach(icbs, icbOfSub, land);
        return new Locations(regions, icbs, subs, practices(country, subs));
    }

    private static double[] sums(double[] values, int[] groups, int count) {
        double[] sums = new double[count];
        for (int i = 0; i < values.length; i++) {
            sums[groups[i]] += values[i];
        }
        return sums;
    }

    private static List<Polygon> cutEach(List<Polygon> parents, int[] parentOf, double[] land) {
        Polygon[] cut = new Polygon[land.length];
        for (int parent = 0; parent < parents.size(); parent++) {
            int of = parent;
            int[] children = IntStream.range(0, land.length)
                    .filter(i -> parentOf[i] == of)
                    .toArray();
            double[] weights = IntStream.of(children).mapToDouble(i -> land[i]).toArray();
            List<Polygon> parts = Island.cut(parents.get(parent), weights);
            for (int i = 0; i < children.length; i++) {
                cut[children[i]] = parts.get(i);
            }
        }
        return List.of(cut);
    }

    private static List<Point> practices(Country country, List<Polygon> subs) {
        Chance chance = country.chance("places");
        int[] subOfPcn = country.areas().subOfPcn();
        double[] cityKm = new double[subs.size()];
        for (int sub : subOfPcn) {
            cityKm[sub]++;
        }
        List<Point> cities = subs.stream().map(area -> anywhere(area, chance)).toList();
        List<Point> centres = new ArrayList<>();
        List<Point> practices = new ArrayList<>();
        for (int i = 0; i < country.practices(); i++) {
            int sub = country.subOf(i);
            boolean rural = country.value("rural", i) > 0;
            if (country.nesting().pcnOf(i) == centres.size()) {
                boolean outside = rural || chance.happens(OUTSIDE_THE_CITY);
                centres.add(
                        outside
                                ? anywhere(subs.get(sub), chance)
                                : near(cities.get(sub), CITY_KM * StrictMath.sqrt(cityKm[sub]), subs.get(sub), chance));
            }
            Point centre = centres.getLast();
            practices.add(near(centre, rural ? RURAL_PCN_KM : URBAN_PCN_KM, subs.get(sub), chance));
        }
        return practices;
    }

    private static Point anywhere(Polygon area, Chance chance) {
        double west = area.least(Polygon.Axis.EAST);
        double south = area.least(Polygon.Axis.NORTH);
        double width = area.most(Polygon.Axis.EAST) - west;
        double height = area.most(Polygon.Axis.NORTH) - south;
        for (int i = 0; i < TRIES; i++) {
            Point point = new Point(west + width * chance.share(), south + height * chance.share());
            if (area.contains(point)) {
                return point;
            }
        }
        return area.middle();
    }

    private static Point near(Point centre, double km, Polygon area, Chance chance) {
        double reach = km * DEGREES_PER_KM / StrictMath.sqrt(2);
        for (int i = 0; i < TRIES; i++) {
            Point point = new Point(
                    centre.longitude() + reach * chance.normal() / Island.NARROWING,
                    centre.latitude() + reach * chance.normal());
            if (area.contains(point)) {
                return point;
            }
        }
        return centre;
    }
}
