package org.practicecommons.innovation.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamesRead;
import org.practicecommons.innovation.Curation;
import org.practicecommons.innovation.CurationOutcome;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.Grave;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What curators decide about imported drafts, for programs. */
@RestController
@RequestMapping(value = "/api/v1/innovations/{id}/curation", produces = MediaType.APPLICATION_JSON_VALUE)
class CurationApi {
    /** @param outcome {@code published} or {@code discarded} */
    record Decision(@Nullable String outcome, @Nullable Boolean namesRead) implements NamesRead {}

    private final Curation curation;

    CurationApi(Curation curation) {
        this.curation = curation;
    }

    /** Decides, and answers with the record as it is then. */
    @Grave
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    InnovationItem decide(@PathVariable String id, @RequestBody Decision decision, Caller caller) {
        curation.requireCurator(caller);
        return InnovationItem.of(curation.decide(caller, id, outcome(decision.outcome())));
    }

    static CurationOutcome outcome(@Nullable String given) {
        return Optional.ofNullable(given)
                .flatMap(CurationOutcome::ofKey)
                .orElseThrow(() -> BadParameter.refused("outcome", "innovation.outcome-unknown"));
    }
}
