package org.practicecommons.peer;

import java.util.List;
import java.util.stream.IntStream;

/** Puts codes, shares and bands to rows and distances. */
record Neighbours(ContextMatrix matrix, PeerMethod method, DistanceScale scale) {

    /** Nearest first. */
    List<Neighbour> of(Nearest nearest) {
        return IntStream.range(0, nearest.size())
                .mapToObj(place -> of(place + 1, nearest.row(place), nearest.distance(place)))
                .toList();
    }

    private Neighbour of(int rank, int row, float distance) {
        double share = scale.closerThanPercent(distance);
        return new Neighbour(rank, matrix.practices().get(row), distance, share, method.band(share));
    }
}
