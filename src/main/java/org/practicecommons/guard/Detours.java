package org.practicecommons.guard;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ways round a count: the cycles of {@link Published}. A way may go along a flow, as if it were one larger, and against it,
 * as if it were one smaller, where 1 would still be left. No way leads through a count of 0, which is always shown.
 */
final class Detours {
    private static final long NONE = Long.MAX_VALUE;

    private final int places;
    private final List<Flow> flows;
    private final BitSet hidden;

    /** @param hidden which flows are held back, read anew at each question */
    Detours(int places, List<Flow> flows, BitSet hidden) {
        this.places = places;
        this.flows = flows;
        this.hidden = hidden;
    }

    /** The flows that must be held back too so that this one cannot be worked out; none when it is protected already. */
    IntStream cheapest(int flow) {
        Way more = way(flow, flows.get(flow).to(), flows.get(flow).from());
        Way fewer = flows.get(flow).count() > 1
                ? way(flow, flows.get(flow).from(), flows.get(flow).to())
                : Way.none();
        return (more.cost() <= fewer.cost() ? more : fewer).added();
    }

    /** Whether a way round leads through held-back counts alone. */
    boolean isProtected(int flow) {
        return cheapest(flow).findAny().isEmpty();
    }

    /**
     * A way.
     *
     * @param cost patients whose count would no longer be shown
     * @param flows those that would have to be held back
     */
    private record Way(long cost, int[] flows) {
        static Way none() {
            return new Way(NONE, new int[0]);
        }

        IntStream added() {
            return IntStream.of(flows);
        }
    }

    /** Bellman's relaxation: tables are small, and its order makes the choice among equals the same every time. */
    private Way way(int without, int start, int end) {
        long[] cost = new long[places];
        int[] by = new int[places];
        Arrays.fill(cost, NONE);
        Arrays.fill(by, -1);
        cost[start] = 0;
        boolean again = true;
        while (again) {
            again = false;
            for (int flow = 0; flow < flows.size(); flow++) {
                if (flow != without && flows.get(flow).count() > 0) {
                    again |= relax(flow, cost, by);
                }
            }
        }
        return cost[end] == NONE ? Way.none() : new Way(cost[end], back(by, start, end));
    }

    private boolean relax(int flow, long[] cost, int[] by) {
        Flow way = flows.get(flow);
        boolean along = step(way.from(), way.to(), flow, cost, by);
        return (way.count() > 1 && step(way.to(), way.from(), flow, cost, by)) || along;
    }

    private boolean step(int from, int to, int flow, long[] cost, int[] by) {
        if (cost[from] == NONE) {
            return false;
        }
        long there = cost[from] + (hidden.get(flow) ? 0 : flows.get(flow).count());
        if (there >= cost[to]) {
            return false;
        }
        cost[to] = there;
        by[to] = flow;
        return true;
    }

    private int[] back(int[] by, int start, int end) {
        IntStream.Builder added = IntStream.builder();
        int place = end;
        while (place != start) {
            int flow = by[place];
            if (!hidden.get(flow)) {
                added.add(flow);
            }
            place = flows.get(flow).from() == place
                    ? flows.get(flow).to()
                    : flows.get(flow).from();
        }
        return added.build().toArray();
    }
}
