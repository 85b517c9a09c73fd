package org.practicecommons.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Duty;
import org.practicecommons.member.MayNot;
import org.practicecommons.member.Member;
import org.practicecommons.member.NotSignedIn;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.shared.MemberId;
import org.practicecommons.shared.Stale;
import org.practicecommons.vocabulary.TermEditing.Outcome;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Curators change vocabularies, on the real graph. */
@ProgramTest
class TermEditingTest {
    private static final Vocabulary LIST = Vocabulary.POPULATIONS;
    private static final Caller CURATOR = member(Set.of(Duty.CURATOR));
    private static final String ID = "cave-dwellers";
    /** Of one test alone: the audit trail keeps it for good. */
    private static final String KEPT = "cave-dwellers-for-good";

    @Autowired
    private TermEditing editing;

    @Autowired
    private TermRevisions revisions;

    @Autowired
    private TermTexts texts;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private Graph graph;

    @AfterEach
    void forgetAll() {
        graph.change(tx -> tx.run("MATCH (r:TermRevision) DELETE r").consume());
        revisions.settle();
    }

    @Test
    void aTermIsAddedChangedRetiredAndOfferedAgainAndAllIsKept() {
        assertThat(put(KEPT, 0, draft("Cave dwellers", null, false, "cavers"))).isEqualTo(Outcome.ADDED);
        assertThat(put(KEPT, 1, draft("People in caves", "rural", false, "cavers")))
                .isEqualTo(Outcome.CHANGED);
        assertThat(vocabularies.get(LIST, KEPT).label()).isEqualTo("People in caves");
        List<String> ids = vocabularies.list(LIST).stream().map(Term::id).toList();
        assertThat(ids.indexOf(KEPT)).as("below what it is a part of").isGreaterThan(ids.indexOf("rural"));
        assertThat(put(KEPT, 2, draft("People in caves", "rural", true, "cavers")))
                .isEqualTo(Outcome.CHANGED);
        assertThat(vocabularies.offers(LIST, KEPT)).isFalse();
        assertThat(vocabularies.find(LIST, KEPT)).as("old records can be read").isPresent();
        assertThat(put(KEPT, 3, draft("People in caves", "rural", false, "cavers")))
                .isEqualTo(Outcome.CHANGED);

        assertThat(revisions.list(LIST, KEPT)).extracting(TermRevision::version).containsExactly(4L, 3L, 2L, 1L);
        assertThat(revisions.list(LIST, KEPT))
                .extracting(TermRevision::label)
                .containsExactly("People in caves", "People in caves", "People in caves", "Cave dwellers");
        assertThat(revisions.list(LIST)).hasSize(4).allMatch(one -> one.why().equals("For this test"));
        assertThat(audit()).containsExactlyInAnyOrder("term-added", "term-changed", "term-retired", "term-changed");
    }

    @Test
    void aChangeOutlivesTheProgram() {
        put("rural", 0, draft("People in villages", null, false, "villages"));
        vocabularies.lay(LIST, List.of());
        assertThat(vocabularies.get(LIST, "rural").label()).isNotEqualTo("People in villages");
        revisions.settle();
        assertThat(vocabularies.get(LIST, "rural").label()).isEqualTo("People in villages");
        assertThat(vocabularies.version(LIST)).endsWith("+1");
    }

    @Test
    void theGraphFollowsInTheSameStep() {
        put(ID, 0, draft("Cave dwellers", "rural", false, "cavers"));
        assertThat(group()).containsExactly("Cave dwellers of rural, false");
        put(ID, 1, draft("Cave dwellers", "rural", true, "cavers"));
        assertThat(group()).containsExactly("Cave dwellers of null, true");
    }

    @Test
    void theSameAgainWritesNothing() {
        put(ID, 0, draft("Cave dwellers", null, false, "cavers"));
        assertThat(put(ID, 1, draft("Cave dwellers", null, false, "cavers"))).isEqualTo(Outcome.SAME);
        assertThat(revisions.list(LIST, ID)).hasSize(1);
    }

    @Test
    void onlyCuratorsMay() {
        TermDraft draft = draft("Cave dwellers", null, false, "cavers");
        assertThatThrownBy(() -> editing.put(Caller.anybody(), LIST, ID, Optional.empty(), draft))
                .isInstanceOf(NotSignedIn.class);
        for (Caller other : List.of(member(Set.of()), member(Set.of(Duty.MODERATOR, Duty.ADMINISTRATOR)))) {
            assertThatThrownBy(() -> editing.put(other, LIST, ID, Optional.empty(), draft))
                    .isInstanceOf(MayNot.class);
        }
        assertThat(revisions.list(LIST)).isEmpty();
    }

    @Test
    void whoReadAnOldVersionIsTold() {
        put(ID, 0, draft("Cave dwellers", null, false, "cavers"));
        assertThatThrownBy(() -> put(ID, 0, draft("Else", null, false, "else"))).isInstanceOf(Stale.class);
        assertThat(vocabularies.get(LIST, ID).label()).isEqualTo("Cave dwellers");
    }

    @Test
    void ofManyAtOnceOneIsFirst() {
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> put(ID, 0, draft("Cave dwellers " + i, null, false, "cavers " + i))))
                .toList();
        List<Object> ends = new ArrayList<>();
        all.forEach(one -> {
            try {
                ends.add(one.join());
            } catch (CompletionException refused) {
                ends.add(refused.getCause() instanceof Stale ? "Stale" : String.valueOf(refused));
            }
        });
        assertThat(ends).containsOnlyOnce(Outcome.ADDED).containsOnly(Outcome.ADDED, "Stale");
        assertThat(revisions.list(LIST, ID)).hasSize(1);
    }

    @Test
    void whatIsAgainstARuleIsRefusedAndChangesNothing() {
        refused("synonyms", ID, draft("Cave dwellers", null, false, "Homeless"));
        refused("label", ID, draft("homeless", null, false, "cavers"));
        refused("broader", ID, draft("Cave dwellers", "no-such", false, "cavers"));
        refused("broader", "rural", draft("Villages", "remote-places", false, "villages"));
        refused("broader", "rural", draft("Villages", "rural", false, "villages"));
        refused("retired", "rural", draft("Villages", null, true, "villages"));
        refused("id", "Cave Dwellers", draft("Cave dwellers", null, false, "cavers"));
        refused("why", ID, new TermDraft("Caves", "In caves.", List.of(), null, List.of("geography"), false, " "));
        refused("summary", ID, new TermDraft("Caves", "", List.of(), null, List.of("geography"), false, "Why"));
        refused("dimensions", ID, new TermDraft("Caves", "In caves.", List.of(), null, List.of(), false, "Why"));
        refused("dimensions", ID, new TermDraft("Caves", "In caves.", List.of(), null, List.of("x"), false, "Why"));
        assertThat(revisions.list(LIST)).isEmpty();
        assertThat(vocabularies.version(LIST)).doesNotContain("+");
    }

    @Test
    void aClosedListKeepsItsTerms() {
        TermDraft words = new TermDraft("Trying it", "People use it.", List.of(), null, List.of(), false, "Why");
        TermDraft gone = new TermDraft("Trying it", "People use it.", List.of(), null, List.of(), true, "Why");
        assertThat(editing.put(CURATOR, Vocabulary.STAGES, "trying", Optional.empty(), words))
                .isEqualTo(Outcome.CHANGED);
        assertThatThrownBy(() -> editing.put(CURATOR, Vocabulary.STAGES, "trying", Optional.empty(), gone))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> editing.put(CURATOR, Vocabulary.STAGES, "dreaming", Optional.empty(), words))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void aPatientsNumberIsRefusedInTheIdToo() {
        TermDraft draft = draft("Cave dwellers", null, false, "cavers");
        assertThatThrownBy(() -> editing.put(CURATOR, LIST, "943-476-5919", Optional.empty(), draft))
                .isInstanceOf(TextRefused.class);
        TermDraft telling = draft("Cave dwellers", null, false, "NHS number 943 476 5919");
        assertThatThrownBy(() -> editing.put(CURATOR, LIST, ID, Optional.empty(), telling))
                .isInstanceOf(TextRefused.class);
    }

    @Test
    void idsAreMadeFromLabelsAndAreFree() {
        assertThat(editing.newId(LIST, "People’s caves & holes")).isEqualTo("peoples-caves-holes");
        assertThat(editing.newId(LIST, "Rural")).isEqualTo("rural-2");
        assertThat(editing.newId(LIST, "???")).isEqualTo("term");
    }

    @Test
    void whatACuratorWroteIsTheirsAndCanBeRemoved() {
        put("rural", 0, draft("Wrong words", null, false, "villages"));
        put(ID, 0, draft("Cave dwellers", null, false, "cavers"));
        MemberId curator = CURATOR.required().id();
        assertThat(texts.writtenBy(curator)).hasSize(2).allMatch(one -> one.text()
                .contains("For this test"));
        String ref = "populations/rural";
        assertThat(texts.find(ref)).isPresent().get().satisfies(text -> {
            assertThat(text.audience()).containsExactly("anybody");
            assertThat(text.text()).contains("Wrong words").doesNotContain("villages");
        });
        graph.change(tx -> texts.redact(tx, ref));
        graph.change(tx -> texts.redact(tx, "populations/" + ID));
        assertThat(vocabularies.find(LIST, ID)).isEmpty();
        assertThat(group()).containsExactly("Words removed of null, true");
        assertThat(texts.find(ref)).isEmpty();
        assertThat(vocabularies.get(LIST, "rural"))
                .isEqualTo(vocabularies.inFile(LIST, "rural").orElseThrow());
        assertThat(revisions.list(LIST, "rural")).hasSize(1).allMatch(TermRevision::removed);
        assertThat(graph.list(
                        "MATCH (n) WHERE any(key IN keys(n) WHERE n[key] IS :: STRING AND n[key] IN ['Wrong words', 'Cave dwellers']) RETURN n",
                        Map.of(),
                        row -> row))
                .isEmpty();
        assertThat(texts.find("populations/no-such")).isEmpty();
        assertThat(texts.find("no-such")).isEmpty();
    }

    private void refused(String field, String id, TermDraft draft) {
        assertThatThrownBy(() -> editing.put(CURATOR, LIST, id, Optional.empty(), draft))
                .as(field + " of " + draft)
                .isInstanceOfSatisfying(
                        BadParameter.class, wrong -> assertThat(wrong.fields()).containsExactly(field));
    }

    private Outcome put(String id, long version, TermDraft draft) {
        return editing.put(CURATOR, LIST, id, Optional.of(version), draft);
    }

    private static TermDraft draft(String label, @Nullable String broader, boolean retired, String synonym) {
        return new TermDraft(
                label, "They live there.", List.of(synonym), broader, List.of("geography"), retired, "For this test");
    }

    private List<String> audit() {
        return graph.list(
                "MATCH (a:AuditEntry {subject: $subject, actor: $actor}) RETURN a.action AS action",
                Map.of(
                        "subject",
                        "populations/" + KEPT,
                        "actor",
                        CURATOR.required().id().toString()),
                row -> row.get("action").asString());
    }

    private List<String> group() {
        return graph.list("""
                MATCH (g:PopulationGroup {id: $id}) OPTIONAL MATCH (g)-[:BROADER]->(b)
                RETURN g.label + ' of ' + coalesce(b.id, 'null') + ', ' + g.retired AS said
                """, Map.of("id", ID), row -> row.get("said").asString());
    }

    private static Caller member(Set<Duty> duties) {
        return new Caller(new Member(MemberId.next(), "Test Person", List.of(), duties), "test");
    }
}
