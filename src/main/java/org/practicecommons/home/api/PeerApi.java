package org.practicecommons.home.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.peer.Neighbour;
import org.practicecommons.peer.PeerFinder;
import org.practicecommons.peer.PeerList;
import org.practicecommons.peer.PeerRun;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.peer.Peers;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.CsvTable;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Peers for programs: who is most alike, why, by which method. */
@RestController
@RequestMapping("/api/v1")
class PeerApi {
    private static final String OVERALL = "overall";
    private static final List<String> COLUMNS =
            List.of("odsCode", "rank", "peerOdsCode", "distance", "closerThanPercent", "band", "confidence", "runId");

    private final Peers peers;
    private final Practices practices;

    PeerApi(Peers peers, Practices practices) {
        this.peers = peers;
        this.practices = practices;
    }

    /** The practices in the context most like this practice's. */
    @GetMapping(value = "/practices/{odsCode}/peers", produces = MediaType.APPLICATION_JSON_VALUE)
    PeerAnswer peers(
            @PathVariable String odsCode,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(defaultValue = "england") String scope,
            @RequestParam(defaultValue = OVERALL) String lens,
            @RequestParam(required = false) @Nullable String weights) {
        OdsCode code = Parameters.requiredCode("odsCode", odsCode);
        int most = Parameters.number("limit", limit, 10, 1, PeerFinder.MOST);
        PeerScope where = scope(scope);
        refuseWeights(lens, weights);
        Practice practice = practices.get(code);
        PeerList list = peers.of(practice.odsCode(), where, most);
        PeerRun run = peers.run().orElseThrow();
        return PeerAnswer.of(list, run, names(list));
    }

    /** Every open practice's nearest, as a table. */
    @GetMapping(value = "/peers.csv", produces = "text/csv")
    void all(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(defaultValue = "england") String scope,
            @RequestParam(defaultValue = OVERALL) String lens,
            @RequestParam(required = false) @Nullable String weights,
            HttpServletResponse response)
            throws IOException {
        int most = Parameters.number("limit", limit, 20, 1, PeerFinder.MOST);
        PeerScope where = scope(scope);
        refuseWeights(lens, weights);
        PeerRun run = peers.run().orElseThrow();
        List<String> compared = peers.compared();
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), COLUMNS)) {
            for (String code : compared) {
                for (Neighbour near : peers.nearest(code, where, most)) {
                    table.row(
                            code,
                            near.rank(),
                            near.odsCode(),
                            near.distance(),
                            near.closerThanPercent(),
                            near.band().words(),
                            null,
                            run.id());
                }
            }
        }
    }

    /** Everything the current run was made with. */
    @GetMapping(value = "/peers/method", produces = MediaType.APPLICATION_JSON_VALUE)
    MethodAnswer method() {
        peers.compared();
        return MethodAnswer.of(peers.run().orElseThrow());
    }

    private Map<String, String> names(PeerList list) {
        List<String> codes = list.peers().stream().map(peer -> peer.odsCode()).toList();
        return practices.list(codes, practices.today()).stream()
                .collect(Collectors.toMap(practice -> practice.odsCode().value(), Practice::name, (a, b) -> a));
    }

    private static PeerScope scope(String id) {
        return PeerScope.of(id).orElseThrow(() -> BadParameter.refused("scope", "parameter.scope"));
    }

    private static void refuseWeights(String lens, @Nullable String weights) {
        if (!lens.equals(OVERALL)) {
            throw BadParameter.refused("lens", "weights-not-yet");
        }
        if (weights != null && !weights.isBlank()) {
            throw BadParameter.refused("weights", "weights-not-yet");
        }
    }
}
