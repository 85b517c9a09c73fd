package org.practicecommons.peer;

/**
 * One domain of one pair of practices.
 *
 * @param compared variables that both have
 * @param meanSquare mean squared difference of their scores, 0 where none is compared
 */
record PairDomain(DomainScores group, int compared, double meanSquare) {

    static PairDomain of(DomainScores group, int row, int other) {
        int compared = 0;
        double sum = 0;
        for (int v = 0; v < group.size(); v++) {
            if (group.has(v, row) && group.has(v, other)) {
                double difference = (double) group.score(v)[row] - group.score(v)[other];
                sum += difference * difference;
                compared++;
            }
        }
        return new PairDomain(group, compared, compared == 0 ? 0 : sum / compared);
    }

    /** Whether both have enough of the domain's variables. */
    boolean counts() {
        return compared >= group.least();
    }

    /** What the domain adds to the squared distance, before dividing by the weights. */
    double term() {
        return group.weight() * meanSquare;
    }
}
