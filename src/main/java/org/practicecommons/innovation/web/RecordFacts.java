package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Terms;
import org.practicecommons.innovation.web.RecordPage.Fact;
import org.practicecommons.innovation.web.RecordPage.Told;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** What else is known of a record, each a heading and words. */
@Component
class RecordFacts {
    private final Terms terms;

    RecordFacts(Terms terms) {
        this.terms = terms;
    }

    List<Fact> of(Innovation record) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kind", record.told().kind().inWords()));
        Optional.ofNullable(record.told().described().leadRole())
                .ifPresent(role -> facts.add(new Fact("Led by a", terms.label(Vocabulary.LEAD_ROLES, role))));
        Described described = record.told().described();
        list(facts, "What kind of new thing", Vocabulary.INNOVATION_TYPES, described.types());
        list(facts, "Where it happens", Vocabulary.SETTINGS, described.settings());
        list(facts, "What it aims at", Vocabulary.AIMS, described.aims());
        list(facts, "What helped", Vocabulary.ENABLERS, described.enablers());
        list(facts, "Laws and plans it answers to", Vocabulary.POLICIES, described.policies());
        Digital digital = record.told().digital();
        if (digital != null) {
            facts.add(new Fact("Digital", digital.inWords()));
        }
        facts.addAll(SourceFacts.of(record));
        facts.add(new Fact("Who can see it", record.belonging().visibility().inWords()));
        return facts;
    }

    private void list(List<Fact> facts, String key, Vocabulary vocabulary, List<String> ids) {
        if (!ids.isEmpty()) {
            facts.add(new Fact(
                    key,
                    String.join(
                            ", ",
                            ids.stream().map(id -> terms.label(vocabulary, id)).toList())));
        }
    }

    static List<Told> passages(Innovation record) {
        return Arrays.stream(Passage.values())
                .filter(passage -> !record.told().says(passage).isEmpty())
                .map(passage -> new Told(passage.label(), record.told().says(passage)))
                .toList();
    }
}
