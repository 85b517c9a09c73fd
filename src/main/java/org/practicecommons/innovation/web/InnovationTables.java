package org.practicecommons.innovation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.InnovationFilter;
import org.practicecommons.innovation.Innovations;
import org.practicecommons.innovation.Passage;
import org.practicecommons.innovation.PeersTried;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.web.CsvTable;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of records as tables for spreadsheets, whole: each record is there only for those who may read it. */
@RestController
@RequestMapping("/api/v1")
class InnovationTables {
    private static final int AT_ONCE = 1_000;
    private static final List<String> RECORD = List.of(
            "id",
            "kind",
            "title",
            "summary",
            "challenge",
            "population",
            "leadType",
            "leadId",
            "leadName",
            "stage",
            "digital",
            "learning",
            "visibility",
            "changed",
            "generated",
            "url");
    private static final List<String> TRIED = List.of(
            "rank",
            "peer",
            "peerName",
            "closerThanPercent",
            "peerStage",
            "novelty",
            "worked",
            "id",
            "title",
            "summary",
            "leadName",
            "learning",
            "url");

    private final Innovations innovations;
    private final PeersTried tried;
    private final Practices practices;

    InnovationTables(Innovations innovations, PeersTried tried, Practices practices) {
        this.innovations = innovations;
        this.tried = tried;
        this.practices = practices;
    }

    /** Narrowed as the list is; what a cell holds more than one of is parted by semicolons. */
    @GetMapping(
            value = {"/innovations", "/innovations.csv"},
            produces = "text/csv")
    void records(
            @RequestParam(required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String population,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String icb,
            @RequestParam(required = false) @Nullable String practice,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        InnovationFilter filter = InnovationFilters.read(challenge, population, stage, icb, practice, kind, status);
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), RECORD)) {
            int number = 1;
            Page<Innovation> page;
            do {
                page = innovations.list(caller, filter, number++, AT_ONCE);
                page.items().forEach(record -> row(table, record));
            } while (page.items().size() == AT_ONCE);
        }
    }

    /** What a practice's peers tried, the nearest first. */
    @GetMapping(
            value = {"/practices/{odsCode}/peers/innovations", "/practices/{odsCode}/peers/innovations.csv"},
            produces = "text/csv")
    void tried(
            @PathVariable String odsCode,
            @RequestParam(required = false) @Nullable String challenge,
            @RequestParam(required = false) @Nullable String population,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        OdsCode code =
                practices.get(Parameters.requiredCode("odsCode", odsCode)).odsCode();
        int most = Parameters.number("limit", limit, 100, 1, 100);
        List<PeersTried.Tried> all =
                tried.of(caller, code, InnovationFilters.blank(challenge), InnovationFilters.blank(population), most);
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), TRIED)) {
            all.forEach(one -> row(table, one));
        }
    }

    private static void row(CsvTable table, Innovation record) {
        InnovationItem item = InnovationItem.of(record);
        table.row(
                item.id(),
                item.kind(),
                item.title(),
                item.summary(),
                String.join("; ", item.challenge()),
                String.join("; ", item.population()),
                item.lead().type(),
                item.lead().id(),
                item.lead().name(),
                item.stage(),
                item.digital(),
                item.learning(),
                item.visibility(),
                item.changed(),
                record.source() != null && record.source().generated() ? "generated" : "",
                item.url());
    }

    private static void row(CsvTable table, PeersTried.Tried one) {
        InnovationItem item = InnovationItem.of(one.innovation());
        table.row(
                one.rank(),
                one.odsCode(),
                one.name(),
                one.closerThanPercent(),
                one.stage().key(),
                PeersTriedApi.novelty(one),
                one.innovation().told().says(Passage.CONTEXT),
                item.id(),
                item.title(),
                item.summary(),
                item.lead().name(),
                item.learning(),
                item.url());
    }
}
