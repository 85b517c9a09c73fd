package org.practicecommons.innovation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.Evidence;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.Practising;
import org.practicecommons.member.Organisation;

/**
 * A record for programs.
 *
 * @param featured since when it stands out, as curators found; null when it does not
 * @param source where it was read; null for records that members wrote
 */
record InnovationItem(
        String id,
        String kind,
        String title,
        String summary,
        List<String> challenge,
        List<String> population,
        Lead lead,
        String status,
        String visibility,
        List<String> invited,
        String stage,
        @Nullable String digital,
        @Nullable String leavesOut,
        @Nullable String principle,
        @Nullable String localForm,
        @Nullable String learning,
        @Nullable String different,
        @Nullable String context,
        @Nullable String consequences,
        @Nullable String helped,
        @Nullable String hindered,
        @Nullable String funding,
        @Nullable String sustain,
        @Nullable String feedback,
        @Nullable String acted,
        List<String> types,
        List<String> settings,
        List<String> aims,
        List<String> enablers,
        List<String> policies,
        @Nullable String leadRole,
        long version,
        Instant created,
        Instant changed,
        boolean removed,
        @Nullable LocalDate featured,
        @Nullable Source source,
        String url) {
    /** Who leads. */
    record Lead(String type, String id, String name) {
        static Lead of(Organisation organisation) {
            return new Lead(organisation.type().key(), organisation.code(), organisation.name());
        }
    }

    /** Where it was read. */
    record Source(
            String title,
            String publisher,
            String url,
            String published,
            boolean generated,
            String licence,
            List<String> challenge,
            List<String> population) {
        static Source of(Innovation.Source source) {
            return new Source(
                    source.title(),
                    source.publisher(),
                    source.url(),
                    source.published(),
                    source.generated(),
                    source.licence(),
                    source.challenges(),
                    source.populations());
        }
    }

    /**
     * Who does it.
     *
     * @param sincePrecision day, month, quarter or year: then the date is the first day of it
     * @param novelty {@code new-here} or {@code routine-here}
     * @param routinePrecision the same for the day on which it became routine
     */
    record Doer(
            Lead organisation,
            String stage,
            @Nullable LocalDate since,
            String sincePrecision,
            String novelty,
            @Nullable LocalDate routineSince,
            String routinePrecision,
            String kept,
            String changed,
            String dropped,
            @Nullable Instant confirmed,
            List<Step> events) {
        static Doer of(Practising one) {
            return new Doer(
                    Lead.of(one.organisation()),
                    one.stage().key(),
                    one.since(),
                    one.sincePrecision().key(),
                    one.novelty().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    one.routineSince(),
                    one.routinePrecision().key(),
                    one.kept(),
                    one.changed(),
                    one.dropped(),
                    one.confirmed(),
                    one.events().stream().map(Step::of).toList());
        }
    }

    /** A move on a journey. */
    record Step(
            String id,
            String stage,
            @Nullable LocalDate on,
            String precision,
            String why,
            String learning,
            boolean removed) {
        static Step of(Practising.Event event) {
            return new Step(
                    event.id(),
                    event.stage().key(),
                    event.on(),
                    event.precision().key(),
                    event.why(),
                    event.learning(),
                    event.removed());
        }
    }

    /** What was done because of evidence. */
    record Answer(String text, Instant at) {}

    /**
     * Evidence.
     *
     * @param answer what was done because of it; null when nobody said
     */
    record Proof(
            String id,
            String slot,
            String kind,
            String text,
            String source,
            String voice,
            Instant at,
            @Nullable Answer answer) {
        static Proof of(Evidence one) {
            Evidence.Answer answer = one.answer();
            return new Proof(
                    one.id(),
                    one.told().slot().key(),
                    one.told().kind().key(),
                    one.told().text(),
                    one.told().source(),
                    one.told().voice(),
                    one.at(),
                    answer == null ? null : new Answer(answer.text(), answer.at()));
        }
    }

    static InnovationItem of(Innovation record) {
        SequencedMap<String, String> told = new LinkedHashMap<>();
        for (Passage passage : Passage.values()) {
            if (!record.told().says(passage).isEmpty()) {
                told.put(passage.key(), record.told().says(passage));
            }
        }
        Digital digital = record.told().digital();
        Innovation.Source source = record.source();
        return new InnovationItem(
                record.id(),
                record.told().kind().key(),
                record.told().title(),
                record.told().summary(),
                record.told().challenges(),
                record.told().populations(),
                Lead.of(record.lead()),
                record.status().key(),
                record.told().visibility().key(),
                record.told().invited(),
                record.stage().key(),
                digital == null ? null : digital.key(),
                told.get(Passage.LEAVES_OUT.key()),
                told.get(Passage.PRINCIPLE.key()),
                told.get(Passage.LOCAL_FORM.key()),
                told.get(Passage.LEARNING.key()),
                told.get(Passage.DIFFERENT.key()),
                told.get(Passage.CONTEXT.key()),
                told.get(Passage.CONSEQUENCES.key()),
                told.get(Passage.HELPED.key()),
                told.get(Passage.HINDERED.key()),
                told.get(Passage.FUNDING.key()),
                told.get(Passage.SUSTAIN.key()),
                told.get(Passage.FEEDBACK.key()),
                told.get(Passage.ACTED.key()),
                record.told().described().types(),
                record.told().described().settings(),
                record.told().described().aims(),
                record.told().described().enablers(),
                record.told().described().policies(),
                record.told().described().leadRole(),
                record.version(),
                record.created(),
                record.changed(),
                record.removed(),
                record.featured(),
                source == null ? null : Source.of(source),
                "/innovations/" + record.id());
    }
}
