package org.practicecommons.home.api;

import java.time.LocalDate;
import java.util.List;
import org.practicecommons.population.Datasets;
import org.practicecommons.shared.Provenance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where every figure comes from, for programs. */
@RestController
@RequestMapping("/api/v1/datasets")
class DatasetApi {
    /**
     * A dataset.
     *
     * @param inUse false when a newer file about the same time took its place
     * @param generated whether its figures are invented for the demonstration
     */
    record Item(
            String id,
            String source,
            String file,
            String publisher,
            String licence,
            String period,
            LocalDate asAt,
            LocalDate retrievedOn,
            String sha256,
            int rows,
            int figures,
            boolean inUse,
            boolean generated) {
        static Item of(Datasets.Held held) {
            Provenance from = held.dataset().provenance();
            return new Item(
                    held.dataset().id(),
                    from.source(),
                    from.file(),
                    from.publisher(),
                    from.licence(),
                    from.period(),
                    from.asAt(),
                    held.dataset().retrievedOn(),
                    held.dataset().checksum(),
                    held.dataset().rows(),
                    held.dataset().figures(),
                    held.inUse(),
                    held.dataset().generated());
        }
    }

    private final Datasets datasets;

    DatasetApi(Datasets datasets) {
        this.datasets = datasets;
    }

    /** All datasets by source, newest first. */
    @GetMapping
    List<Item> list() {
        return datasets.list().stream().map(Item::of).toList();
    }
}
