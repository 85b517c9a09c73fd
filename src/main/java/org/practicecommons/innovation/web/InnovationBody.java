package org.practicecommons.innovation.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.Described;
import org.practicecommons.innovation.Digital;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationDraft;
import org.practicecommons.innovation.InnovationKind;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Stage;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import org.practicecommons.platform.web.BadParameter;

/**
 * What a program sends about a record. What is left out stays as it is, or takes its usual value in a new record.
 *
 * @param challenge one id or a list
 * @param population one id or a list
 * @param version that the change starts from; {@code If-Match} does the same
 */
record InnovationBody(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String summary,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<@Nullable String> challenge,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<@Nullable String> population,

        @Nullable Lead lead,
        @Nullable String status,
        @Nullable String visibility,
        @Nullable List<@Nullable String> invited,
        @Nullable String stage,
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
        @Nullable List<@Nullable String> types,
        @Nullable List<@Nullable String> settings,
        @Nullable List<@Nullable String> aims,
        @Nullable List<@Nullable String> enablers,
        @Nullable List<@Nullable String> policies,
        @Nullable String leadRole,
        @Nullable Long version,
        @Nullable Boolean namesRead)
        implements NamesRead {
    /** Who leads. */
    record Lead(@Nullable String type, @Nullable String id) {
        Organisation organisation() {
            OrganisationType known = OrganisationType.ofKey(type == null ? "" : type)
                    .orElseThrow(() -> BadParameter.refused("lead", "innovation.lead-unknown"));
            return new Organisation(known, id == null ? "" : id, "");
        }
    }

    /** A new record as it is told. */
    InnovationDraft draft() {
        return over(new InnovationDraft(
                InnovationKind.INVENTION,
                "",
                "",
                List.of(),
                List.of(),
                null,
                Map.of(),
                Described.nothing(),
                Visibility.MEMBERS,
                List.of()));
    }

    /** A record as it is told after the change. */
    InnovationDraft over(InnovationDraft before) {
        return new InnovationDraft(
                read("kind", kind, "innovation.kind-unknown", InnovationKind::ofKey, before.kind()),
                or(title, before.title()),
                or(summary, before.summary()),
                named(challenge, before.challenges()),
                named(population, before.populations()),
                digital == null ? before.digital() : digital(digital),
                passages(before),
                new Described(
                        named(types, before.described().types()),
                        named(settings, before.described().settings()),
                        named(aims, before.described().aims()),
                        named(enablers, before.described().enablers()),
                        named(policies, before.described().policies()),
                        leadRole == null ? before.described().leadRole() : leadRole),
                read("visibility", visibility, "innovation.visibility-unknown", Visibility::ofKey, before.visibility()),
                named(invited, before.invited()));
    }

    /** Draft or published. */
    RecordStatus status(RecordStatus otherwise) {
        return read("status", status, "innovation.status-unknown", InnovationBody::status, otherwise);
    }

    /** Where the lead is; a new record begins with the first stage. */
    Stage firstStage() {
        return read("stage", stage, "innovation.stage-unknown", Stage::ofKey, Stage.SPOTTING);
    }

    /** From which version the change starts. */
    long basis(Innovation before) {
        return version == null ? before.version() : version;
    }

    private Map<Passage, String> passages(InnovationDraft before) {
        Map<Passage, String> all = new EnumMap<>(Passage.class);
        all.putAll(before.passages());
        put(all, Passage.LEAVES_OUT, leavesOut);
        put(all, Passage.PRINCIPLE, principle);
        put(all, Passage.LOCAL_FORM, localForm);
        put(all, Passage.LEARNING, learning);
        put(all, Passage.DIFFERENT, different);
        put(all, Passage.CONTEXT, context);
        put(all, Passage.CONSEQUENCES, consequences);
        put(all, Passage.HELPED, helped);
        put(all, Passage.HINDERED, hindered);
        put(all, Passage.FUNDING, funding);
        put(all, Passage.SUSTAIN, sustain);
        put(all, Passage.FEEDBACK, feedback);
        put(all, Passage.ACTED, acted);
        return all;
    }

    private static void put(Map<Passage, String> all, Passage passage, @Nullable String text) {
        if (text != null) {
            all.put(passage, text);
        }
    }

    private static @Nullable Digital digital(String key) {
        return key.isEmpty() ? null : read("digital", key, "innovation.digital-unknown", Digital::ofKey, Digital.NONE);
    }

    private static Optional<RecordStatus> status(String key) {
        return switch (key) {
            case "draft" -> Optional.of(RecordStatus.DRAFT);
            case "published" -> Optional.of(RecordStatus.PUBLISHED);
            default -> Optional.empty();
        };
    }

    /** What is named by nothing is no name of anything, and is refused as such. */
    private static List<String> named(@Nullable List<@Nullable String> given, List<String> otherwise) {
        return given == null
                ? otherwise
                : given.stream().map(one -> one == null ? "" : one).toList();
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    static <T> T read(
            String field, @Nullable String given, String problem, Function<String, Optional<T>> known, T otherwise) {
        return given == null
                ? otherwise
                : known.apply(given.toLowerCase(Locale.ROOT)).orElseThrow(() -> BadParameter.refused(field, problem));
    }
}
