package org.practicecommons.innovation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published case studies that the program carries, retold in our own words: {@code innovation/case-studies.json}.
 *
 * @param version changes whenever the file does
 * @param source where they were read
 */
record CaseStudyFile(String version, Innovation.Source source, List<Study> studies) {
    /** An organisation that a study names. */
    record Named(String type, String code, String name) {
        Organisation organisation() {
            return new Organisation(OrganisationType.ofKey(type).orElseThrow(), code, name);
        }
    }

    /** Who takes part. */
    record Part(String type, String code, String name, String role) {
        Organisation organisation() {
            return new Named(type, code, name).organisation();
        }
    }

    /** What happened, in order; the studies give no days. */
    record Step(String stage, String why) {}

    /** One study. */
    record Study(
            String id,
            String kind,
            String title,
            String summary,
            List<String> challenges,
            List<String> populations,
            Named lead,
            List<Part> partners,
            String stage,
            String digital,
            List<String> types,
            List<String> settings,
            List<String> aims,
            List<String> enablers,
            @Nullable String leadRole,
            Map<String, String> passages,
            List<Step> events) {
        /** What is told. */
        InnovationDraft draft() {
            Map<Passage, String> told = new java.util.EnumMap<>(Passage.class);
            passages.forEach((key, text) -> told.put(Passage.ofKey(key).orElseThrow(), text));
            return new InnovationDraft(
                    InnovationKind.ofKey(kind).orElseThrow(),
                    title,
                    summary,
                    challenges,
                    populations,
                    Digital.ofKey(digital).orElse(null),
                    told,
                    new Described(types, settings, aims, enablers, List.of(), leadRole),
                    Visibility.PUBLIC,
                    List.of());
        }
    }

    /** Reads the file that the program carries. */
    static CaseStudyFile load() {
        try (InputStream in = CaseStudyFile.class.getResourceAsStream("/innovation/case-studies.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), CaseStudyFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
