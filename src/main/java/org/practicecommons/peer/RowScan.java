package org.practicecommons.peer;

/**
 * One practice's line of distances, gone through once.
 *
 * @param nearest nearest rows in scope
 * @param close how many rows in scope are close or very close
 */
record RowScan(Nearest nearest, int close) {

    static RowScan of(ContextMatrix matrix, PeerScope scope, int row, float[] line, int limit, float closeCut) {
        Nearest nearest = new Nearest(limit);
        int close = 0;
        for (int other = 0; other < line.length; other++) {
            float distance = line[other];
            boolean near = distance < closeCut;
            if ((near || distance < nearest.bar()) && other != row && scope.admits(matrix, row, other)) {
                close += near ? 1 : 0;
                if (distance < nearest.bar()) {
                    nearest.add(other, distance);
                }
            }
        }
        return new RowScan(nearest, close);
    }
}
