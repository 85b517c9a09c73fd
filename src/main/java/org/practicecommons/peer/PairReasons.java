package org.practicecommons.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says of two practices how much of their distance comes from each domain. */
final class PairReasons {
    private final ScoreTable table;
    private final DomainYardstick yardstick;

    PairReasons(ScoreTable table, DomainYardstick yardstick) {
        this.table = table;
        this.yardstick = yardstick;
    }

    /** The domains compared, in order. */
    List<DomainPart> domains(int row, int other) {
        List<DomainPart> parts = new ArrayList<>();
        List<PairDomain> pairs = pairs(row, other);
        double whole = pairs.stream()
                .filter(PairDomain::counts)
                .mapToDouble(PairDomain::term)
                .sum();
        long counted = pairs.stream().filter(PairDomain::counts).count();
        for (int g = 0; g < pairs.size(); g++) {
            PairDomain pair = pairs.get(g);
            if (pair.counts()) {
                double share = whole > 0 ? 100 * pair.term() / whole : 100.0 / counted;
                double distance = Math.sqrt(pair.meanSquare()) / yardstick.typical(g);
                DomainScores group = pair.group();
                parts.add(new DomainPart(group.domain(), distance, share, pair.compared(), group.size()));
            }
        }
        return parts;
    }

    /** Share of the squared distance from each domain, in percent, in the domains' fixed order; 0 where left out. */
    List<Double> shares(int row, int other) {
        Map<ContextDomain, Double> shares = domains(row, other).stream()
                .collect(Collectors.toMap(DomainPart::domain, DomainPart::contributionPercent));
        return Arrays.stream(ContextDomain.values())
                .map(domain -> shares.getOrDefault(domain, 0.0))
                .toList();
    }

    /** The domains drawn for England, but not compared for this pair. */
    List<ContextDomain> leftOut(int row, int other) {
        return pairs(row, other).stream()
                .filter(pair -> !pair.counts())
                .map(pair -> pair.group().domain())
                .toList();
    }

    private List<PairDomain> pairs(int row, int other) {
        return IntStream.range(0, table.domains().size())
                .mapToObj(g -> PairDomain.of(table.domains().get(g), row, other))
                .toList();
    }
}
