package org.practicecommons.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.search.Outbox;
import org.springframework.stereotype.Component;

/**
 * Keeps the register of organisations true to all register files that were ever applied. Each file's facts are kept; the
 * register is worked out from all of them, and only what differs is written, in one transaction.
 */
@Component
public class PracticeRegister {
    /** Kind of a practice's search document. */
    public static final String DOCUMENT = "practice";

    private final RegisterStore store;
    private final Graph graph;
    private final Outbox outbox;

    PracticeRegister(RegisterStore store, Graph graph, Outbox outbox) {
        this.store = store;
        this.graph = graph;
        this.outbox = outbox;
    }

    /** What applying these files would do. Writes nothing. */
    public RegisterChange preview(List<DatedFacts> files) {
        return RegisterDifference.between(store.held(), derive(files)).counts();
    }

    /**
     * Applies files: keeps their facts, works the register out anew and writes what differs, all in one transaction.
     */
    public RegisterChange apply(List<DatedFacts> files) {
        Register register = derive(files);
        RegisterDifference difference = RegisterDifference.between(store.held(), register);
        graph.change(tx -> {
            files.forEach(file -> store.keep(tx, file));
            store.write(tx, difference, register);
            if (files.stream().anyMatch(PracticeRegister::hasBoundaries)) {
                store.writeBoundaries(tx, register);
            }
            outbox.enqueue(tx, DOCUMENT, difference.practicesTouched());
        });
        return difference.counts();
    }

    private Register derive(List<DatedFacts> files) {
        Map<String, DatedFacts> byDataset =
                store.extracts().stream().collect(Collectors.toMap(DatedFacts::dataset, file -> file));
        files.forEach(file -> byDataset.put(file.dataset(), file));
        return RegisterDerivation.derive(new ArrayList<>(byDataset.values()));
    }

    private static boolean hasBoundaries(DatedFacts file) {
        return file.facts().stream().anyMatch(RegisterFact.Boundary.class::isInstance);
    }
}
