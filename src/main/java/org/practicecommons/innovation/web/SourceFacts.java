package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.web.RecordPage.Fact;

/** What a record that nobody here wrote says of its source. */
final class SourceFacts {
    private SourceFacts() {}

    static List<Fact> of(Innovation record) {
        Innovation.Source source = record.source();
        if (source == null || record.removed()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Challenge, in the source’s words", String.join(", ", source.challenges())));
        facts.add(new Fact("Whom it is for, in the source’s words", String.join(", ", source.populations())));
        facts.add(new Fact("Address of the source", source.url()));
        facts.add(new Fact("Licence of the source", source.licence()));
        facts.removeIf(fact -> fact.value().isEmpty());
        return facts;
    }
}
