package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * The page of a record: what it is, whether it worked, whether it would work here.
 *
 * @param line title, summary, lead, stage and whom it is for
 * @param stageMeaning what the stage means, in a sentence
 * @param facts what else is known, each a heading and words
 * @param passages what is told, in a fixed order
 * @param slots evidence by slot; empty slots say what would help, to those who keep the record
 * @param measures what is measured, the oldest first
 * @param steps what happened, the newest first
 * @param doers who does it, the first who did first
 * @param lineage who learned from whom
 * @param partners who takes part, with their role in words
 * @param named who is asked to lead, or leads and can give it back; null when that is not the reader's business
 * @param idea what the link to the talk about the idea says; null when there is none
 * @param compare your context against theirs; null when there is nothing to compare
 * @param may what the reader may do
 * @param featured whether curators found that others can learn from it
 * @param done what has just been done, as a sentence; null when nothing was
 */
record RecordPage(
        String id,
        RecordLine line,
        String stageMeaning,
        List<Fact> facts,
        List<Told> passages,
        List<Slot> slots,
        List<MeasureView> measures,
        List<Step> steps,
        List<Doer> doers,
        List<Came> lineage,
        List<Part> partners,
        @Nullable Named named,
        @Nullable String idea,
        @Nullable Compare compare,
        May may,
        boolean removed,
        boolean featured,
        @Nullable String done) {
    /** A heading and a word or two. */
    record Fact(String key, String value) {}

    /**
     * Who takes part, and as what in words.
     *
     * @param leave where the reader's own organisation takes itself off; null for others
     */
    record Part(Link organisation, String role, @Nullable String leave) {}

    /**
     * A community partner that others named as lead.
     *
     * @param yours whether the reader acts for it
     * @param leads whether it has agreed
     */
    record Named(String name, boolean yours, boolean leads) {}

    /** A passage. */
    record Told(String heading, String text) {}

    /**
     * Evidence on one matter.
     *
     * @param hint what would help, at this stage
     */
    record Slot(String key, String heading, String hint, List<Proof> proofs) {}

    /**
     * One piece of evidence.
     *
     * @param kind what it is, and whose words, in words
     * @param source where it is from; may be empty
     * @param link the same as an address; null when it is none
     * @param did what was done because of it; null when nobody said
     */
    record Proof(
            String id,
            String kind,
            String text,
            String source,
            @Nullable String link,
            boolean removed,
            @Nullable Did did) {}

    /** What was done because of evidence, and on which day, in words. */
    record Did(String text, String on) {}

    /** What happened: a day in words, a stage, why and what was learned; words that a moderator removed are empty. */
    record Step(String id, String on, String who, String stage, String why, String learning, boolean removed) {
        /** Whether there is something to report. */
        public boolean says() {
            return !why.isEmpty() || !learning.isEmpty();
        }
    }

    /**
     * Who does it.
     *
     * @param novelty "New here" or "Routine here since 2019"
     * @param changes what was kept, changed and left out; empty for the lead
     * @param told id of the step that says so
     */
    record Doer(Link organisation, String stage, String novelty, List<Fact> changes, String told) {}

    /** That one record came of another. */
    record Came(Link from, String fromLead, Link to, String toLead, String toStage, List<Fact> changes, String toId) {}

    /** The reader's practice beside the lead's: facts with both values in words. */
    record Compare(String here, String there, String worked, List<String> alike, List<String> different) {}

    /**
     * What the reader may do.
     *
     * @param keep change the record
     * @param adopt take it up for an organisation of their own
     * @param go on with a journey of their own organisation
     * @param draft whether it is not published yet
     */
    record May(boolean keep, boolean adopt, boolean go, boolean draft) {}

    /** Evidence because of which something was done: you said, we did. */
    public List<Proof> answered() {
        return slots.stream()
                .flatMap(slot -> slot.proofs().stream())
                .filter(proof -> proof.did() != null && !proof.removed())
                .toList();
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, RecordLinks.ALL);
    }
}
