package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts that are shown together and add up: each is a flow of patients between two places, and at every place as many
 * come as go. A table with its totals is such a circulation: rows to columns, columns to the foot, the foot to the side
 * by the total of all, the side back to the rows.
 *
 * <p>A reader knows what is shown, and of what is held back that it is 1 or more. He can work a held-back count out exactly
 * when no other circulation agrees with what he knows, and by the integrality of flows that is when no cycle of held-back
 * counts leads through it along which one patient more, or one fewer, could go round. So for each small count that has no
 * such cycle, the one that costs fewest patients is held back as well (D. Gusfield, "A graph theoretic approach to
 * statistical data security", SIAM Journal on Computing 17(3), 1988, with the bound of 1 added). What turns out not to
 * have been needed is shown again at the end, the largest first.
 */
final class Published {
    private final int places;
    private final int threshold;
    private final List<Flow> flows = new ArrayList<>();

    Published(int places, int threshold) {
        this.places = places;
        this.threshold = threshold;
    }

    void add(int from, int to, int count) {
        flows.add(new Flow(from, to, count));
    }

    /** The counts as they may be shown, in the order they were added. */
    List<Cell> cells() {
        BitSet hidden = hidden();
        return IntStream.range(0, flows.size())
                .mapToObj(flow -> hidden.get(flow)
                        ? new Cell.HeldBack()
                        : new Cell.Shown(flows.get(flow).count()))
                .map(Cell.class::cast)
                .toList();
    }

    private BitSet hidden() {
        int[] small = bySize().filter(this::isSmall).toArray();
        BitSet hidden = new BitSet();
        IntStream.of(small).forEach(hidden::set);
        Detours detours = new Detours(places, flows, hidden);
        for (int flow : small) {
            detours.cheapest(flow).forEach(hidden::set);
        }
        int[] others =
                bySize().filter(hidden::get).filter(flow -> !isSmall(flow)).toArray();
        for (int i = others.length - 1; i >= 0; i--) {
            hidden.clear(others[i]);
            if (!IntStream.of(small).allMatch(detours::isProtected)) {
                hidden.set(others[i]);
            }
        }
        return hidden;
    }

    private boolean isSmall(int flow) {
        int count = flows.get(flow).count();
        return count > 0 && count < threshold;
    }

    private IntStream bySize() {
        return IntStream.range(0, flows.size())
                .boxed()
                .sorted(Comparator.comparingInt(flow -> flows.get(flow).count()))
                .mapToInt(Integer::intValue);
    }
}
