package org.practicecommons.home.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.practicecommons.peer.ContextVariable;
import org.practicecommons.peer.PeerMethod;
import org.practicecommons.peer.PeerRun;

/**
 * What the current run was made with: these variables and no others.
 *
 * @param transform what each variable's values become before they are compared
 * @param bands least share of pairs farther apart, in percent, for each band
 */
record MethodAnswer(
        String runId,
        String version,
        String lens,
        Instant at,
        int practices,
        String transform,
        List<Variable> variables,
        Map<String, Double> weights,
        Map<String, Double> bands,
        Map<String, Double> settings,
        List<String> datasets) {

    /** A variable that practices are compared by. */
    record Variable(String key, String label, String domain, String unit) {
        static Variable of(ContextVariable variable) {
            return new Variable(
                    variable.key(),
                    variable.label(),
                    variable.domain().id(),
                    variable.unit().id());
        }
    }

    static MethodAnswer of(PeerRun run) {
        PeerMethod method = run.method();
        return new MethodAnswer(
                run.id(),
                method.version(),
                run.lens(),
                run.at(),
                run.practices(),
                "rank normal scores",
                run.variables().stream().map(Variable::of).toList(),
                PeerAnswer.Run.of(run).weights(),
                Map.of("very close", method.veryClose(), "close", method.close(), "fair", method.fair(), "weak", 0.0),
                Map.of(
                        "balance", method.balance(),
                        "neighbour", (double) method.neighbour(),
                        "leastCoverage", method.leastCoverage(),
                        "leastShared", method.leastShared(),
                        "scaleFloor", method.scaleFloor(),
                        "scaleCeiling", method.scaleCeiling()),
                run.datasets());
    }
}
