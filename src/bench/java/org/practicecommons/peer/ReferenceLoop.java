package org.practicecommons.peer;

/**
 * What anyone would write first: one row per practice, one weight per variable, a mask, one thread, and the best so
 * many kept. It knows no domains' coverage and no scaling, so it does less than the search it is compared with.
 */
final class ReferenceLoop {
    private final float[][] rows;
    private final float[][] have;
    private final float[] weights;
    private final Nearest nearest;

    ReferenceLoop(ScoreTable table, int best) {
        int columns = table.domains().stream().mapToInt(DomainScores::size).sum();
        rows = new float[table.size()][columns];
        have = new float[table.size()][columns];
        weights = new float[columns];
        nearest = new Nearest(best);
        int column = 0;
        for (DomainScores scores : table.domains()) {
            for (int v = 0; v < scores.size(); v++) {
                weights[column] = scores.weight() / scores.size();
                for (int row = 0; row < rows.length; row++) {
                    rows[row][column] = scores.score(v)[row];
                    have[row][column] = scores.has(v, row) ? 1 : 0;
                }
                column++;
            }
        }
    }

    /** The nearest practices; valid until the next call. */
    Nearest nearest(int row) {
        nearest.clear();
        for (int other = 0; other < rows.length; other++) {
            float distance = distance(rows[row], have[row], rows[other], have[other]);
            if (other != row && distance < nearest.bar()) {
                nearest.add(other, distance);
            }
        }
        return nearest;
    }

    // Multiplying by the mask was the faster of the two plain ways measured; branching on it took 1.6 times as long.
    private float distance(float[] here, float[] haveHere, float[] there, float[] haveThere) {
        float over = 0;
        float under = 0;
        for (int column = 0; column < weights.length; column++) {
            float difference = here[column] - there[column];
            float weight = weights[column] * haveHere[column] * haveThere[column];
            over += weight * difference * difference;
            under += weight;
        }
        return (float) Math.sqrt(over / under);
    }
}
