package org.practicecommons.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.practicecommons.shared.MemberId;

/** What curators changed, laid over files. */
class OverlayTest {
    private static final TermFacts FACTS = new TermFacts("process", "people", null, null, null, null);

    @Test
    void aNewFileChangesWhatNobodyHasChangedAndLosesNoEdit() {
        TermList first = file("1", term("a", "A", null), term("b", "B", null));
        TermList second = file("2", term("a", "A of the second", null), term("b", "B of the second", null));
        List<TermRevision> edits =
                List.of(revision("a", 1, "Mine", null, false), revision("new", 1, "New", "b", false));
        assertThat(labels(Overlay.of(first, edits))).containsExactly("Mine", "B", "New");
        TermsInUse later = Overlay.of(second, edits);
        assertThat(labels(later)).containsExactly("Mine", "B of the second", "New");
        assertThat(later.version()).isEqualTo("2+2");
        assertThat(later.versionOf("a")).isEqualTo(1);
        assertThat(later.versionOf("b")).isZero();
    }

    @Test
    void aTermThatLeavesTheFileStaysWhenItWasChanged() {
        List<TermRevision> edits = List.of(revision("a", 1, "Mine", null, false));
        assertThat(labels(Overlay.of(file("3", term("b", "B", null)), edits))).containsExactly("B", "Mine");
    }

    @Test
    void theFileIsInUseAsItIsWhenNothingWasChanged() {
        TermsInUse untouched = Overlay.of(file("1", term("a", "A", null)), List.of());
        assertThat(untouched.version()).isEqualTo("1");
        assertThat(untouched.fingerprint())
                .isNotEqualTo(
                        Overlay.of(file("2", term("a", "A", null)), List.of()).fingerprint());
    }

    @Test
    void whatIsRetiredIsFoundAndNotOffered() {
        TermList file = file("1", term("a", "A", null), term("b", "B", null));
        TermsInUse retired = Overlay.of(file, List.of(revision("a", 1, "A", null, true)));
        assertThat(labels(retired)).containsExactly("B");
        assertThat(retired.offers("a")).isFalse();
        assertThat(retired.find("a")).map(Term::label).contains("A");
        TermsInUse again =
                Overlay.of(file, List.of(revision("a", 1, "A", null, true), revision("a", 2, "A again", null, false)));
        assertThat(labels(again)).contains("A again");
        assertThat(again.retired()).isEmpty();
    }

    @Test
    void aFileMayRetireToo() {
        TermsInUse use =
                Overlay.of(new TermList("1", List.of(term("b", "B", null)), List.of(term("a", "A", null))), List.of());
        assertThat(use.offers("a")).isFalse();
        assertThat(use.find("a")).isPresent();
    }

    @Test
    void whatAModeratorRemovedIsAsInTheFileAgain() {
        TermRevision removed = new TermRevision(
                "aims", "a", 2, "", "", List.of(), null, List.of(), false, Instant.EPOCH, MemberId.next(), "", true);
        TermsInUse use = Overlay.of(file("1", term("a", "A", null)), List.of(removed));
        assertThat(labels(use)).containsExactly("A");
        assertThat(use.versionOf("a")).isEqualTo(2);
    }

    @Test
    void whatWasRetiredStaysSoWhenItsWordsAreRemoved() {
        TermRevision removed = new TermRevision(
                "aims", "a", 1, "", "", List.of(), null, List.of(), true, Instant.EPOCH, MemberId.next(), "", true);
        TermsInUse use = Overlay.of(file("1", term("a", "A", null)), List.of(removed));
        assertThat(use.offers("a")).isFalse();
        assertThat(use.find("a")).map(Term::label).contains("A");
        assertThat(Overlay.of(file("1", term("b", "B", null)), List.of(removed)).find("a"))
                .as("nobody has words for it any more")
                .isEmpty();
    }

    @Test
    void factsStayThoseOfTheFile() {
        Term measured = new Term("a", "A", "It is one.", List.of("one"), null, null, FACTS);
        TermsInUse use = Overlay.of(file("1", measured), List.of(revision("a", 1, "Mine", null, false)));
        assertThat(use.find("a").orElseThrow().known()).isEqualTo(FACTS);
    }

    @Test
    void noTermIsLostInACircleOrBelowATermThatHasGone() {
        TermList circle = file("1", term("a", "A", "b"), term("b", "B", null));
        assertThat(labels(Overlay.of(circle, List.of(revision("b", 1, "B", "a", false)))))
                .containsExactlyInAnyOrder("A", "B");
        TermList orphan = file("1", term("a", "A", "gone"));
        assertThat(Overlay.of(orphan, List.of()).find("a").orElseThrow().broader())
                .isNull();
    }

    @Test
    void inMemoryTheChangesTakeThePlaceOfThoseBefore() {
        Vocabularies vocabularies = new Vocabularies(Map.of(Vocabulary.AIMS, file("1", term("a", "A", null))));
        vocabularies.lay(Vocabulary.AIMS, List.of(revision("a", 1, "Mine", null, false)));
        assertThat(vocabularies.get(Vocabulary.AIMS, "a").label()).isEqualTo("Mine");
        assertThat(vocabularies.inFile(Vocabulary.AIMS, "a")).map(Term::label).contains("A");
        vocabularies.lay(Vocabulary.AIMS, List.of());
        assertThat(vocabularies.get(Vocabulary.AIMS, "a").label()).isEqualTo("A");
    }

    private static List<String> labels(TermsInUse use) {
        return use.offered().stream().map(Term::label).toList();
    }

    private static TermList file(String version, Term... terms) {
        return new TermList(version, List.of(terms), null);
    }

    private static Term term(String id, String label, @Nullable String broader) {
        return new Term(id, label, "It is one.", List.of(), broader, null);
    }

    private static TermRevision revision(
            String id, long version, String label, @Nullable String broader, boolean retired) {
        return new TermRevision(
                "aims",
                id,
                version,
                label,
                "It is one.",
                List.of(),
                broader,
                List.of(),
                retired,
                Instant.EPOCH,
                MemberId.next(),
                "Because",
                false);
    }
}
