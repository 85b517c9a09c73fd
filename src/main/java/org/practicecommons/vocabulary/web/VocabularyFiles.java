package org.practicecommons.vocabulary.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.practicecommons.platform.mode.SiteAddress;
import org.practicecommons.platform.web.CsvTable;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.TermFacts;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Vocabularies as files: a table for spreadsheets, and SKOS in Turtle for thesauri. Each form has a tag of its own. */
@RestController
@RequestMapping("/api/v1")
class VocabularyFiles {
    private static final String CSV = "text/csv";
    private static final String TURTLE = "text/turtle";
    private static final List<String> COLUMNS = List.of(
            "id",
            "label",
            "summary",
            "synonyms",
            "broader",
            "dimensions",
            "kind",
            "unit",
            "source",
            "href",
            "from",
            "breaks");

    private final Vocabularies vocabularies;
    private final SiteAddress site;

    VocabularyFiles(Vocabularies vocabularies, SiteAddress site) {
        this.vocabularies = vocabularies;
        this.site = site;
    }

    /** As a table; what a cell holds more than one of is parted by semicolons. */
    @GetMapping(
            value = {"/vocabularies/{key}", "/vocabularies/{key}.csv"},
            produces = CSV)
    void csv(@PathVariable String key, WebRequest request, HttpServletResponse response) throws IOException {
        csv(Vocabulary.get(key), request, response);
    }

    /** The same, at short addresses. */
    @GetMapping(
            value = {"/challenges", "/challenges.csv", "/populations", "/populations.csv", "/stages", "/stages.csv"},
            produces = CSV)
    void oftenCsv(HttpServletRequest asked, WebRequest request, HttpServletResponse response) throws IOException {
        csv(Vocabulary.get(VocabulariesApi.key(asked)), request, response);
    }

    /** As a SKOS concept scheme in Turtle; retired terms are marked as deprecated. */
    @GetMapping(
            value = {"/vocabularies/{key}", "/vocabularies/{key}.ttl"},
            produces = TURTLE)
    void turtle(@PathVariable String key, WebRequest request, HttpServletResponse response) throws IOException {
        Vocabulary vocabulary = Vocabulary.get(key);
        if (isFresh(vocabulary, "ttl", request, response)) {
            return;
        }
        response.setContentType(TURTLE + ";charset=UTF-8");
        response.getWriter().write(new Skos(site.start(), vocabulary, vocabularies).turtle());
    }

    private void csv(Vocabulary vocabulary, WebRequest request, HttpServletResponse response) throws IOException {
        if (isFresh(vocabulary, "csv", request, response)) {
            return;
        }
        response.setContentType(CsvTable.CONTENT_TYPE);
        try (CsvTable table = new CsvTable(response.getWriter(), COLUMNS)) {
            vocabularies.list(vocabulary).forEach(term -> row(table, term));
        }
    }

    private boolean isFresh(Vocabulary vocabulary, String form, WebRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return request.checkNotModified("\"" + vocabularies.fingerprint(vocabulary) + "-" + form + "\"");
    }

    private static void row(CsvTable table, Term term) {
        TermFacts facts = term.known();
        table.row(
                term.id(),
                term.label(),
                term.summary(),
                String.join("; ", term.synonyms()),
                term.broader(),
                String.join("; ", term.dimensions()),
                facts.kind(),
                facts.unit(),
                facts.source(),
                facts.href(),
                facts.from(),
                facts.breaks().stream()
                        .map(one -> one.from() + "/" + (one.to() == null ? ".." : one.to()) + " " + one.why())
                        .collect(Collectors.joining("; ")));
    }
}
