package org.practicecommons.platform.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import org.practicecommons.platform.limits.Places.Place;

/** The places that one request has taken. */
final class Holding implements AutoCloseable {
    private final Deque<Place> places = new ArrayDeque<>();

    void add(Place place) {
        places.push(place);
    }

    boolean isHolding() {
        return !places.isEmpty();
    }

    @Override
    public void close() {
        while (!places.isEmpty()) {
            places.pop().close();
        }
    }
}
