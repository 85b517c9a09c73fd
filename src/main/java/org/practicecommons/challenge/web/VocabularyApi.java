package org.practicecommons.challenge.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.practicecommons.challenge.Challenge;
import org.practicecommons.challenge.Challenges;
import org.practicecommons.platform.web.CsvTable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The vocabulary for programs. Those that keep a copy ask with {@code If-None-Match}, and are told when it is theirs. */
@RestController
@RequestMapping("/api/v1")
class VocabularyApi {
    /** All challenges, each group followed by what it holds. */
    record Vocabulary(String version, List<Challenge> items) {}

    private static final List<String> COLUMNS = List.of("id", "label", "summary", "synonyms", "broader");
    private static final CacheControl ASK_AGAIN = CacheControl.noCache();

    private final Challenges challenges;

    VocabularyApi(Challenges challenges) {
        this.challenges = challenges;
    }

    /** All challenges with their other words and what they are a part of. */
    @GetMapping(value = "/challenges", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Vocabulary> list() {
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .eTag(tag("json"))
                .body(new Vocabulary(challenges.version(), challenges.list()));
    }

    /** The same as a table for spreadsheets; synonyms are parted by semicolons. */
    @GetMapping(
            value = {"/challenges", "/challenges.csv"},
            produces = "text/csv")
    void csv(WebRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN.getHeaderValue());
        if (request.checkNotModified(tag("csv"))) {
            return;
        }
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), COLUMNS)) {
            for (Challenge challenge : challenges.list()) {
                table.row(
                        challenge.id(),
                        challenge.label(),
                        challenge.summary(),
                        String.join("; ", challenge.synonyms()),
                        challenge.broader());
            }
        }
    }

    /** Two forms of one thing have two tags. */
    private String tag(String form) {
        return "\"" + challenges.fingerprint() + "-" + form + "\"";
    }
}
