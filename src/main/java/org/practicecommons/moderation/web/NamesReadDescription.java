package org.practicecommons.moderation.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.practicecommons.guard.TextRefused;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the API's own description, at every body with texts, what its sender is asked about names. */
@Configuration(proxyBeanMethods = false)
class NamesReadDescription {
    private static final String WORDS =
            "Say true when every name beside a condition in these texts was read and none is a"
                    + " patient’s; staff and partners may stay. Without it such texts are refused with 422, and errors names each"
                    + " field to look at. It counts for this request only, and how often you say it is counted for moderators.";

    @Bean
    OpenApiCustomizer namesReadIsDescribed() {
        return NamesReadDescription::describe;
    }

    private static void describe(OpenAPI api) {
        for (Schema<?> body : api.getComponents().getSchemas().values()) {
            if (body.getProperties() != null) {
                Schema<?> field = body.getProperties().get(TextRefused.NAMES_READ);
                if (field != null) {
                    field.setDescription(WORDS);
                }
            }
        }
    }
}
