package org.practicecommons.population;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * How built-up a practice's surroundings are: the patients registered with practices within 5 km, its own included.
 * Worked out here from published locations and list sizes, since the published rural class has only two values.
 */
final class Neighbourhood {
    static final String INDICATOR = "patients_within_5km";
    private static final double KILOMETRES = 5;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private record Place(Map<String, Double> reading, double north, double longitude, double patients) {}

    private Neighbourhood() {}

    /** Adds the figure to the reading of every practice that has a location. */
    static void addTo(Map<String, Map<String, Double>> locations, Map<String, Integer> listSizes) {
        Place[] places = locations.entrySet().stream()
                .filter(entry -> entry.getValue().keySet().containsAll(java.util.List.of("latitude", "longitude")))
                .map(entry -> place(entry.getValue(), listSizes.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingDouble(Place::north))
                .toArray(Place[]::new);
        int first = 0;
        for (Place place : places) {
            while (places[first].north() < place.north() - KILOMETRES) {
                first++;
            }
            place.reading().put(INDICATOR, patientsNear(places, first, place));
        }
    }

    private static Place place(Map<String, Double> reading, int patients) {
        double latitude = reading.getOrDefault("latitude", 0.0);
        return new Place(reading, latitude * KILOMETRES_PER_DEGREE, reading.getOrDefault("longitude", 0.0), patients);
    }

    /** Places are in order of latitude, so those too far north end the search. */
    private static double patientsNear(Place[] places, int first, Place here) {
        double perDegreeEast = KILOMETRES_PER_DEGREE * Math.cos(Math.toRadians(here.north() / KILOMETRES_PER_DEGREE));
        return Arrays.stream(places, first, places.length)
                .takeWhile(there -> there.north() <= here.north() + KILOMETRES)
                .filter(there ->
                        Math.hypot(there.north() - here.north(), (there.longitude() - here.longitude()) * perDegreeEast)
                                <= KILOMETRES)
                .mapToDouble(Place::patients)
                .sum();
    }
}
