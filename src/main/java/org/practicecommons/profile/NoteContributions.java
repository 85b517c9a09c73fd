package org.practicecommons.profile;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Contributions;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.springframework.stereotype.Component;

/** Notes as what members wrote. */
@Component
class NoteContributions implements Contributions {
    private final Graph graph;

    NoteContributions(Graph graph) {
        this.graph = graph;
    }

    @Override
    public List<Contribution> writtenBy(MemberId member) {
        return graph.list(NoteQueries.BY_AUTHOR, Map.of("author", member.toString()), ProfileNotes::note).stream()
                .map(note -> new Contribution(
                        "A note about a practice",
                        "/practices/" + note.practice() + "/notes#" + note.id(),
                        note.text(),
                        note.at()))
                .toList();
    }

    @Override
    public void handOver(TransactionContext tx, MemberId member, Organisation organisation) {
        if (organisation.type() != OrganisationType.PRACTICE) {
            return;
        }
        Map<String, Object> left = Map.of("author", member.toString(), "practice", organisation.code());
        tx.run(NoteQueries.PRIVATE_OF, left).list(ProfileNotes::note).forEach(note -> showToTeam(tx, note));
    }

    private static void showToTeam(TransactionContext tx, ProfileNote note) {
        Belonging mine = note.belonging();
        Belonging ours = new Belonging(mine.author(), mine.type(), mine.code(), Visibility.TEAM, List.of());
        Map<String, Object> row =
                Map.of("id", note.id(), "visibility", ours.visibility().name(), "audience", ours.audience());
        tx.run(NoteQueries.SHOW_TO, row).consume();
    }
}
