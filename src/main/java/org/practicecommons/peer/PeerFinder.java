package org.practicecommons.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the practices most like a practice, by an exact scan of all of them. Made once for a set of figures; then safe
 * for any number of threads. Holds about 80 floats per practice and variable, and never all pairs.
 */
public final class PeerFinder {
    /** Most peers that one question may ask for. */
    public static final int MOST = 50;

    private final ContextMatrix matrix;
    private final PeerMethod method;
    private final ScoreTable table;
    private final EnglandRun england;
    private final PairReasons reasons;
    private final PairFacts facts;
    private final float closeCut;

    private PeerFinder(ContextMatrix matrix, PeerMethod method) {
        this.matrix = matrix;
        this.method = method;
        this.table = new ScoreTable(matrix, method);
        this.england = new EnglandRun(table, method);
        this.reasons = new PairReasons(table, new DomainYardstick(table));
        this.facts = new PairFacts(matrix, table);
        this.closeCut = england.scale().cut(method.close());
    }

    /** Computes everyone's peers, on all cores; about a second for all of England. */
    public static PeerFinder of(ContextMatrix matrix, PeerMethod method) {
        return new PeerFinder(matrix, method);
    }

    /** What this finder was made from. */
    public PeerRun run(List<String> datasets, Instant at) {
        String id = RunId.of(matrix, method);
        return new PeerRun(id, "overall", method, List.copyOf(datasets), matrix.variables(), matrix.size(), at);
    }

    /**
     * The nearest practices and why they are.
     *
     * @param limit how many at most, 1 to {@value #MOST}
     * @return empty when the practice is not among those compared
     * @throws IllegalArgumentException for a limit out of range
     */
    public Optional<PeerList> peersOf(String odsCode, PeerScope scope, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("Ask for 1 to " + MOST + " peers");
        }
        return matrix.row(odsCode).map(row -> peers(row, scope, limit));
    }

    /** The kept nearest practices of all of England, nearest first; empty for a practice not among those compared. */
    public List<Neighbour> neighboursOf(String odsCode) {
        return matrix.row(odsCode).map(this::kept).orElse(List.of());
    }

    /** The nearest in a scope without reasons, nearest first; empty for a practice not among those compared. */
    public List<Neighbour> neighboursOf(String odsCode, PeerScope scope, int limit) {
        if (scope == PeerScope.ENGLAND) {
            return neighboursOf(odsCode).stream().limit(limit).toList();
        }
        return matrix.row(odsCode)
                .map(row -> neighbours(scan(row, scope, limit).nearest()))
                .orElse(List.of());
    }

    /** What one practice has to do with another, as a peer of rank 0; empty when either is not compared. */
    public Optional<Peer> between(String here, String there) {
        return matrix.row(here)
                .flatMap(row -> matrix.row(there).map(other -> peer(0, row, other, distance(row, other))));
    }

    /** Share of the squared distance from each domain, in percent, in the domains' fixed order; 0 where left out. */
    public List<Double> contributions(String here, String there) {
        int row = matrix.row(here).orElseThrow();
        int other = matrix.row(there).orElseThrow();
        Map<ContextDomain, Double> shares = reasons.domains(row, other).stream()
                .collect(Collectors.toMap(DomainPart::domain, DomainPart::contributionPercent));
        return Arrays.stream(ContextDomain.values())
                .map(domain -> shares.getOrDefault(domain, 0.0))
                .toList();
    }

    /** ODS codes of all practices compared, in order. */
    public List<String> practices() {
        return matrix.practices();
    }

    private PeerList peers(int row, PeerScope scope, int limit) {
        RowScan scan = scan(row, scope, limit);
        Nearest nearest = scan.nearest();
        List<Peer> peers = new ArrayList<>();
        for (int place = 0; place < nearest.size(); place++) {
            peers.add(peer(place + 1, row, nearest.row(place), nearest.distance(place)));
        }
        return new PeerList(matrix.practices().get(row), scope, scan.close(), peers);
    }

    /** The bare search, without words and reasons. */
    RowScan scan(int row, PeerScope scope, int limit) {
        return RowScan.of(matrix, scope, row, line(row), limit, closeCut);
    }

    /** Distances from one row to all. */
    private float[] line(int row) {
        float[] line = new float[matrix.size()];
        new ContextDistance(table).fill(row, line);
        england.own().apply(row, line);
        return line;
    }

    private Peer peer(int rank, int row, int other, float distance) {
        double share = england.scale().closerThanPercent(distance);
        PairFacts.Facts told = facts.of(row, other);
        return new Peer(
                rank,
                matrix.practices().get(other),
                matrix.icb(other),
                distance,
                share,
                method.band(share),
                null,
                reasons.domains(row, other),
                reasons.leftOut(row, other),
                told.alike(),
                told.different());
    }

    private List<Neighbour> kept(int row) {
        return IntStream.range(0, england.kept(row))
                .mapToObj(place -> neighbour(place, row))
                .toList();
    }

    private Neighbour neighbour(int place, int row) {
        return neighbour(place, england.keptRow(row, place), england.keptDistance(row, place));
    }

    private Neighbour neighbour(int place, int other, float distance) {
        double share = england.scale().closerThanPercent(distance);
        return new Neighbour(place + 1, matrix.practices().get(other), distance, share, method.band(share));
    }

    private List<Neighbour> neighbours(Nearest nearest) {
        return IntStream.range(0, nearest.size())
                .mapToObj(place -> neighbour(place, nearest.row(place), nearest.distance(place)))
                .toList();
    }

    private float distance(int row, int other) {
        return line(row)[other];
    }
}
