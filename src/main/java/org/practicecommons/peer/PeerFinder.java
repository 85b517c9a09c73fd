package org.practicecommons.peer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final PairScales pairs;
    private final List<Nearest> kept;
    private final PairReasons reasons;
    private final PairFacts facts;
    private final Neighbours neighbours;
    private final float closeCut;

    private PeerFinder(ContextMatrix matrix, PeerMethod method, ScoreTable table, EnglandRun run) {
        this.matrix = matrix;
        this.method = method;
        this.table = table;
        this.pairs = run.scales();
        this.kept = run.nearest();
        this.reasons = new PairReasons(table, new DomainYardstick(table));
        this.facts = new PairFacts(matrix, table);
        this.neighbours = new Neighbours(matrix, method, pairs.scale());
        this.closeCut = pairs.scale().cut(method.close());
    }

    /** Computes everyone's peers, on all cores; about a second for all of England. */
    public static PeerFinder of(ContextMatrix matrix, PeerMethod method) {
        ScoreTable table = new ScoreTable(matrix, method);
        return new PeerFinder(matrix, method, table, EnglandRun.of(table, method));
    }

    /** The same finder from the scales of an earlier run on the same figures, without going over all pairs. */
    static PeerFinder of(ContextMatrix matrix, PeerMethod method, PairScales known) {
        return new PeerFinder(matrix, method, new ScoreTable(matrix, method), new EnglandRun(known, List.of()));
    }

    /** What a later start needs to make this finder again. */
    PairScales scales() {
        return pairs;
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

    /** The nearest practices of all of England that a run keeps, nearest first; empty for one not compared. */
    public List<Neighbour> neighboursOf(String odsCode) {
        return neighboursOf(odsCode, PeerScope.ENGLAND, method.kept());
    }

    /** The nearest in a scope without reasons, nearest first; empty for a practice not among those compared. */
    public List<Neighbour> neighboursOf(String odsCode, PeerScope scope, int limit) {
        return matrix.row(odsCode).stream()
                .flatMap(row -> neighbours.of(nearest(row, scope, limit)).stream())
                .limit(limit)
                .toList();
    }

    private Nearest nearest(int row, PeerScope scope, int limit) {
        boolean known = scope == PeerScope.ENGLAND && limit <= method.kept() && row < kept.size();
        return known ? kept.get(row) : scan(row, scope, limit).nearest();
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
        return reasons.shares(row, other);
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
        return RowScan.of(matrix, scope, row, pairs.line(table, row), limit, closeCut);
    }

    private Peer peer(int rank, int row, int other, float distance) {
        double share = pairs.scale().closerThanPercent(distance);
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

    /** Scaled distance between two rows, the same as in their lines. */
    float distance(int row, int other) {
        return pairs.distance(table, row, other);
    }
}
