package org.practicecommons.profile;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.moderation.ModeratedText;
import org.practicecommons.moderation.ModeratedTexts;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Notes as texts that people can report. */
@Component
class ModeratedNotes implements ModeratedTexts {
    private final Graph graph;
    private final Practices practices;

    ModeratedNotes(Graph graph, Practices practices) {
        this.graph = graph;
        this.practices = practices;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Optional<ModeratedText> find(String id) {
        return graph.find(NoteQueries.BY_ID, Map.of("id", id), ProfileNotes::note)
                .map(this::moderated);
    }

    @Override
    public void redact(TransactionContext tx, String id) {
        tx.run(NoteQueries.REDACT, Map.of("id", id)).consume();
    }

    private ModeratedText moderated(ProfileNote note) {
        String practice = practices.get(new OdsCode(note.practice())).name();
        return new ModeratedText(
                new TextRef(kind(), note.id()),
                "A note of " + practice,
                "/practices/" + note.practice() + "/notes#" + note.id(),
                note.text(),
                note.belonging().audience(),
                note.belonging().author());
    }
}
