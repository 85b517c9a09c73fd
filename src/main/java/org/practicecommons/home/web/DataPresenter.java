package org.practicecommons.home.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.practicecommons.home.DataPage;
import org.practicecommons.home.DatasetRow;
import org.practicecommons.ingest.Source;
import org.practicecommons.platform.web.Wording;
import org.practicecommons.population.Dataset;
import org.practicecommons.population.Datasets;
import org.practicecommons.shared.Provenance;
import org.springframework.stereotype.Component;

/** Lists where figures come from. */
@Component
class DataPresenter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Datasets datasets;
    private final SourceTitles titles;

    DataPresenter(Datasets datasets, SourceTitles titles) {
        this.datasets = datasets;
        this.titles = titles;
    }

    DataPage page() {
        return new DataPage(rows());
    }

    /** The datasets in use. */
    List<DatasetRow> rows() {
        return datasets.list().stream()
                .filter(Datasets.Held::inUse)
                .map(held -> row(held.dataset()))
                .toList();
    }

    private DatasetRow row(Dataset dataset) {
        Provenance from = dataset.provenance();
        return new DatasetRow(
                from.source(),
                titles.find(from.source()).map(Source::title).orElse(from.source()),
                from.publisher(),
                licence(from.licence()),
                from.period(),
                DAY.format(from.asAt()),
                Wording.count(dataset.rows()),
                null);
    }

    private static String licence(String spdx) {
        return switch (spdx) {
            case "OGL-3.0" -> "Open Government Licence v3.0";
            case "CC0-1.0" -> "None needed: generated here";
            default -> spdx;
        };
    }
}
