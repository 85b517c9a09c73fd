package org.practicecommons.innovation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.InnovationKind;
import org.practicecommons.innovation.RecordStatus;
import org.practicecommons.innovation.Stage;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.shared.OdsCode;

/** Reads what programs narrow lists of records to. */
final class InnovationFilters {
    private InnovationFilters() {}

    static InnovationFilter read(
            @Nullable String challenge,
            @Nullable String population,
            @Nullable String stage,
            @Nullable String icb,
            @Nullable String practice,
            @Nullable String kind,
            @Nullable String status) {
        return new InnovationFilter(
                blank(challenge),
                blank(population),
                stage(blank(stage)),
                kind(blank(kind)),
                code("practice", practice),
                code("icb", icb),
                "draft".equals(status) ? RecordStatus.DRAFT : RecordStatus.PUBLISHED);
    }

    private static @Nullable Stage stage(@Nullable String key) {
        return key == null
                ? null
                : Stage.ofKey(key).orElseThrow(() -> BadParameter.refused("stage", "innovation.stage-unknown"));
    }

    private static @Nullable InnovationKind kind(@Nullable String key) {
        return key == null
                ? null
                : InnovationKind.ofKey(key).orElseThrow(() -> BadParameter.refused("kind", "innovation.kind-unknown"));
    }

    private static @Nullable String code(String field, @Nullable String given) {
        return Optional.ofNullable(Parameters.code(field, given))
                .map(OdsCode::value)
                .orElse(null);
    }

    static @Nullable String blank(@Nullable String given) {
        return given == null || given.isBlank() ? null : given;
    }
}
