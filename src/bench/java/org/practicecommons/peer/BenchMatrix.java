package org.practicecommons.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;

/** Tables to measure with: made up (seeded, the same everywhere), or read from a file. */
final class BenchMatrix {
    private static final int FACTORS = 6;

    private BenchMatrix() {}

    /** @param missing share of all figures that are missing, each by chance: more scattered than published ones are */
    static ContextMatrix madeUp(int practices, int columns, double missing) {
        Random random = new Random(20260701);
        List<ContextVariable> variables = new ArrayList<>();
        List<ContextDomain> domains = List.copyOf(EnumSet.allOf(ContextDomain.class));
        double[][] loadings = new double[columns][];
        for (int v = 0; v < columns; v++) {
            variables.add(variable("v%02d".formatted(v), domains.get(v % domains.size())));
            loadings[v] = normals(random);
        }
        List<PracticeContext> rows = new ArrayList<>();
        for (int p = 0; p < practices; p++) {
            double[] factors = normals(random);
            Map<String, Double> values = new HashMap<>();
            for (int v = 0; v < columns; v++) {
                double value = random.nextGaussian();
                for (int f = 0; f < FACTORS; f++) {
                    value += loadings[v][f] * factors[f] / 2;
                }
                if (random.nextDouble() >= missing) {
                    values.put(variables.get(v).key(), value);
                }
            }
            rows.add(new PracticeContext("B%05d".formatted(p), "Q" + p % 36, "Y" + p % 7, values));
        }
        return ContextMatrix.of(variables, rows);
    }

    /**
     * Reads a table of tab-separated text: first line {@code code icb region KEY:DOMAIN …}, then one line per practice;
     * an empty field is missing.
     */
    static ContextMatrix read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<ContextVariable> variables = new ArrayList<>();
        String[] head = lines.getFirst().split("\t", -1);
        for (int c = 3; c < head.length; c++) {
            int colon = head[c].indexOf(':');
            String domain = head[c].substring(colon + 1);
            variables.add(variable(
                    head[c].substring(0, colon), ContextDomain.of(domain).orElseThrow()));
        }
        List<PracticeContext> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            Map<String, Double> values = new HashMap<>();
            for (int c = 3; c < fields.length; c++) {
                if (!fields[c].isEmpty()) {
                    values.put(variables.get(c - 3).key(), Double.valueOf(fields[c]));
                }
            }
            rows.add(new PracticeContext(fields[0], fields[1], fields[2], values));
        }
        return ContextMatrix.of(variables, rows);
    }

    private static double[] normals(Random random) {
        return DoubleStream.generate(random::nextGaussian).limit(FACTORS).toArray();
    }

    private static ContextVariable variable(String key, ContextDomain domain) {
        return new ContextVariable(key, key, MeasureUnit.SCORE, domain);
    }
}
