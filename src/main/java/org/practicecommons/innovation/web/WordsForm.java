package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.DraftRules;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.InnovationKind;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Stage;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.FieldProblem;

/**
 * All that can be told of a piece of work, as it was filled in. The passages are named as in {@link Passage}.
 *
 * @param challenge ids
 * @param population ids
 * @param invited organisations, such as {@code partner/DP001}, with commas or spaces between them
 * @param version of the record that is changed
 */
record WordsForm(
        String title,
        String summary,
        @Nullable List<String> challenge,
        @Nullable List<String> population,
        String kind,
        String digital,
        String leadRole,
        @Nullable List<String> types,
        @Nullable List<String> settings,
        @Nullable List<String> aims,
        @Nullable List<String> enablers,
        @Nullable List<String> policies,
        String different,
        String principle,
        String localForm,
        String context,
        String leavesOut,
        String consequences,
        String helped,
        String hindered,
        String funding,
        String sustain,
        String feedback,
        String acted,
        String learning,
        String visibility,
        String invited,
        @Nullable Long version) {

    static WordsForm of(Innovation record) {
        InnovationDraft told = record.told();
        Digital digital = told.digital();
        String leadRole = told.described().leadRole();
        return new WordsForm(
                told.title(),
                told.summary(),
                told.challenges(),
                told.populations(),
                told.kind().key(),
                digital == null ? "" : digital.key(),
                leadRole == null ? "" : leadRole,
                told.described().types(),
                told.described().settings(),
                told.described().aims(),
                told.described().enablers(),
                told.described().policies(),
                told.says(Passage.DIFFERENT),
                told.says(Passage.PRINCIPLE),
                told.says(Passage.LOCAL_FORM),
                told.says(Passage.CONTEXT),
                told.says(Passage.LEAVES_OUT),
                told.says(Passage.CONSEQUENCES),
                told.says(Passage.HELPED),
                told.says(Passage.HINDERED),
                told.says(Passage.FUNDING),
                told.says(Passage.SUSTAIN),
                told.says(Passage.FEEDBACK),
                told.says(Passage.ACTED),
                told.says(Passage.LEARNING),
                told.visibility().key(),
                String.join(", ", told.invited()),
                record.version());
    }

    /** What a passage says. */
    String says(Passage passage) {
        return text(
                switch (passage) {
                    case DIFFERENT -> different;
                    case PRINCIPLE -> principle;
                    case LOCAL_FORM -> localForm;
                    case CONTEXT -> context;
                    case LEAVES_OUT -> leavesOut;
                    case CONSEQUENCES -> consequences;
                    case HELPED -> helped;
                    case HINDERED -> hindered;
                    case FUNDING -> funding;
                    case SUSTAIN -> sustain;
                    case FEEDBACK -> feedback;
                    case ACTED -> acted;
                    case LEARNING -> learning;
                });
    }

    /** What must be put right; each key leads to its sentence. */
    List<FieldProblem> problems(DraftRules rules, RecordStatus status, Stage stage) {
        List<FieldProblem> found = new ArrayList<>();
        if (Visibility.ofKey(text(visibility)).isEmpty()) {
            found.add(new FieldProblem("visibility", "innovation.visibility-unknown.detail"));
        }
        if (!text(kind).isEmpty() && InnovationKind.ofKey(text(kind)).isEmpty()) {
            found.add(new FieldProblem("kind", "innovation.kind-unknown.detail"));
        }
        if (!text(digital).isEmpty() && Digital.ofKey(text(digital)).isEmpty()) {
            found.add(new FieldProblem("digital", "innovation.digital-unknown.detail"));
        }
        List<FieldProblem> told =
                status == RecordStatus.PUBLISHED ? rules.forPublishing(draft(), stage) : rules.forKeeping(draft());
        told.forEach(wrong -> found.add(new FieldProblem(wrong.field(), wrong.messageKey() + ".detail")));
        return found;
    }

    /** What the form says. */
    InnovationDraft draft() {
        Map<Passage, String> passages = new EnumMap<>(Passage.class);
        for (Passage passage : Passage.values()) {
            passages.put(passage, says(passage));
        }
        String role = text(leadRole);
        return new InnovationDraft(
                InnovationKind.ofKey(text(kind)).orElse(InnovationKind.INVENTION),
                text(title),
                text(summary),
                some(challenge),
                some(population),
                Digital.ofKey(text(digital)).orElse(null),
                passages,
                new Described(
                        some(types),
                        some(settings),
                        some(aims),
                        some(enablers),
                        some(policies),
                        role.isEmpty() ? null : role),
                Visibility.ofKey(text(visibility)).orElse(Visibility.PRIVATE),
                Arrays.stream(text(invited).split("[,\\s]+", -1))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    /** The version that was read, 0 when the request says none: no record has that. */
    long basis() {
        return version == null ? 0 : version;
    }

    private static List<String> some(@Nullable List<String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(id -> !id.isBlank()).toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
