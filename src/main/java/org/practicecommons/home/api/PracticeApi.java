package org.practicecommons.home.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.knowledge.PracticeSearch;
import org.practicecommons.platform.web.BadParameter;
import org.practicecommons.platform.web.CsvTable;
import org.practicecommons.platform.web.Parameters;
import org.practicecommons.population.Contexts;
import org.practicecommons.practice.NoSuchPractice;
import org.practicecommons.practice.Practice;
import org.practicecommons.practice.PracticeFilter;
import org.practicecommons.practice.PracticeState;
import org.practicecommons.practice.Practices;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Page;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Practices for programs: find, list, read with context. */
@RestController
@RequestMapping("/api/v1")
class PracticeApi {
    private static final String ANY = "all";

    private final Practices practices;
    private final Contexts contexts;
    private final PracticeSearch search;

    PracticeApi(Practices practices, Contexts contexts, PracticeSearch search) {
        this.practices = practices;
        this.contexts = contexts;
        this.search = search;
    }

    /** Practices by words, PCN, ICB, region and status; open ones unless asked otherwise. */
    @GetMapping(value = "/practices", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<PracticeItem> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String pcn,
            @RequestParam(required = false) @Nullable String icb,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        PracticeFilter filter = filter(pcn, icb, region, status, asAt);
        int number = Parameters.number("page", page, 1, 1, 100_000);
        int most = Parameters.number("size", size, 20, 1, 100);
        Page<Practice> found = find(Parameters.query(q), filter, number, most);
        return new Page<>(
                found.items().stream().map(PracticeItem::of).toList(), found.page(), found.size(), found.total());
    }

    /** The whole list as a table for spreadsheets. */
    @GetMapping(
            value = {"/practices", "/practices.csv"},
            produces = "text/csv")
    void csv(
            @RequestParam(required = false) @Nullable String pcn,
            @RequestParam(required = false) @Nullable String icb,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "open") String status,
            @RequestParam(required = false) @Nullable String asAt,
            HttpServletResponse response)
            throws IOException {
        PracticeFilter filter = filter(pcn, icb, region, status, asAt);
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), PracticeItem.COLUMNS)) {
            for (Practice practice : practices.list(practices.codes(filter), filter.asAt())) {
                table.row(PracticeItem.of(practice).cells());
            }
        }
    }

    /** One practice with its context; {@code asAt} says on which day it belongs to its PCN, ICB and region. */
    @GetMapping(value = "/practices/{odsCode}", produces = MediaType.APPLICATION_JSON_VALUE)
    PracticeDetail get(@PathVariable String odsCode, @RequestParam(required = false) @Nullable String asAt) {
        OdsCode code = Parameters.requiredCode("odsCode", odsCode);
        LocalDate day = Parameters.day("asAt", asAt).orElseGet(practices::today);
        Practice practice = practices.find(code, day).orElseThrow(() -> new NoSuchPractice(code));
        return PracticeDetail.of(practice, contexts.table().of(code.value()));
    }

    private Page<Practice> find(String q, PracticeFilter filter, int page, int size) {
        return q.isEmpty() ? practices.list(filter, page, size) : search.page(q, filter, page, size);
    }

    private PracticeFilter filter(
            @Nullable String pcn, @Nullable String icb, @Nullable String region, String status, @Nullable String asAt) {
        return new PracticeFilter(
                Parameters.code("pcn", pcn),
                Parameters.code("icb", icb),
                Parameters.code("region", region),
                state(status).orElse(null),
                Parameters.day("asAt", asAt).orElseGet(practices::today));
    }

    private static Optional<PracticeState> state(String status) {
        if (status.equals(ANY)) {
            return Optional.empty();
        }
        return Optional.of(
                PracticeState.parse(status).orElseThrow(() -> BadParameter.refused("status", "parameter.status")));
    }
}
