package org.practicecommons.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up contexts for tests: seeded, with correlated figures. */
final class Contexts {
    private static final int FACTORS = 5;
    private static final int ICBS = 6;

    private Contexts() {}

    static List<ContextVariable> variables(int perDomain) {
        List<ContextVariable> variables = new ArrayList<>();
        for (ContextDomain domain : ContextDomain.values()) {
            for (int v = 0; v < perDomain; v++) {
                String key = domain.id() + "_" + v;
                variables.add(new ContextVariable(key, "Figure " + key, MeasureUnit.SCORE, domain));
            }
        }
        return variables;
    }

    static List<PracticeContext> practices(List<ContextVariable> variables, int howMany, double missing, long seed) {
        Random random = new Random(seed);
        double[][] loadings = new double[variables.size()][FACTORS];
        for (double[] loading : loadings) {
            for (int f = 0; f < FACTORS; f++) {
                loading[f] = random.nextGaussian() / 2;
            }
        }
        List<PracticeContext> practices = new ArrayList<>();
        for (int p = 0; p < howMany; p++) {
            practices.add(practice("T%05d".formatted(p), variables, loadings, missing, random));
        }
        return practices;
    }

    private static PracticeContext practice(
            String code, List<ContextVariable> variables, double[][] loadings, double missing, Random random) {
        double[] factors = random.doubles(FACTORS, -1.7, 1.7).toArray();
        Map<String, Double> values = new HashMap<>();
        for (int v = 0; v < variables.size(); v++) {
            double value = random.nextGaussian();
            for (int f = 0; f < FACTORS; f++) {
                value += loadings[v][f] * factors[f] * 2;
            }
            if (random.nextDouble() >= missing) {
                values.put(variables.get(v).key(), value);
            }
        }
        int icb = random.nextInt(ICBS);
        return new PracticeContext(code, "Q" + icb, "Y" + icb % 2, values);
    }

    static PracticeContext like(PracticeContext other, String code, Map<String, Double> changes) {
        Map<String, Double> values = new HashMap<>(other.values());
        values.putAll(changes);
        return new PracticeContext(code, other.icb(), other.region(), values);
    }

    static PeerFinder finder(List<ContextVariable> variables, List<PracticeContext> practices) {
        return PeerFinder.of(ContextMatrix.of(variables, practices), PeerMethod.standard());
    }
}
