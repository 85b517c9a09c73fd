package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Stage;
import org.practicecommons.innovation.Terms;
import org.springframework.stereotype.Component;

/** Records as lines of lists. */
@Component
class RecordLines {
    private final Terms terms;

    RecordLines(Terms terms) {
        this.terms = terms;
    }

    RecordLine line(Innovation record) {
        return line(record, record.stage());
    }

    /** The record as it is with another than its lead. */
    RecordLine line(Innovation record, Stage stage) {
        List<String> about = new ArrayList<>();
        record.told().challenges().forEach(id -> about.add(terms.challenge(id)));
        record.told().populations().forEach(id -> about.add(terms.population(id)));
        return new RecordLine(
                RecordLinks.to(record),
                record.told().summary(),
                RecordLinks.to(record.lead()),
                terms.stage(stage),
                about,
                stage == Stage.STOPPED ? record.told().says(Passage.LEARNING) : "",
                note(record));
    }

    static String note(Innovation record) {
        Innovation.Source source = record.source();
        if (source == null) {
            return "";
        }
        return source.generated()
                ? "Made up for this demonstration."
                : "Retold from “" + source.title() + "”, " + source.publisher() + ", " + source.published() + ".";
    }
}
