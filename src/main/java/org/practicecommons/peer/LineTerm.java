package org.practicecommons.peer;

/**
 * What one variable adds to a line of squared distances: {@code factor · (score − own)²}.
 *
 * @param score scores of the variable by row
 * @param own score of the practice whose line it is
 * @param factor weight of the domain by the number of variables compared in it; 0 for a variable that does not count
 */
record LineTerm(float[] score, float own, float factor) {

    static LineTerm nothing(float[] score) {
        return new LineTerm(score, 0, 0);
    }

    /**
     * Adds four variables for the places from {@code start} to {@code end}, so that the sums are read and written once
     * for four. All arrays are read at the same place: only then does the compiler use vector instructions.
     */
    static void add(LineTerm one, LineTerm two, LineTerm three, LineTerm four, float[] sum, int start, int end) {
        float[] a = one.score;
        float[] b = two.score;
        float[] c = three.score;
        float[] d = four.score;
        for (int place = start; place < end; place++) {
            float fromA = a[place] - one.own;
            float fromB = b[place] - two.own;
            float fromC = c[place] - three.own;
            float fromD = d[place] - four.own;
            float whole = sum[place] + one.factor * (fromA * fromA);
            whole += two.factor * (fromB * fromB);
            whole += three.factor * (fromC * fromC);
            sum[place] = whole + four.factor * (fromD * fromD);
        }
    }
}
