package org.practicecommons.vocabulary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.practicecommons.vocabulary.Term;
import org.practicecommons.vocabulary.Vocabularies;
import org.practicecommons.vocabulary.Vocabulary;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vocabularies for programs. Those that keep a copy ask with {@code If-None-Match}, and are told when it is theirs. */
@RestController
@RequestMapping(value = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class VocabulariesApi {
    /** All vocabularies. */
    record All(List<Entry> items) {}

    /**
     * One vocabulary.
     *
     * @param terms how many can be chosen
     * @param forms addresses of its forms: JSON, CSV, SKOS as Turtle
     */
    record Entry(String key, String title, String about, String version, int terms, List<String> forms) {}

    /**
     * The terms of a vocabulary.
     *
     * @param items those that can be chosen, each followed by what is a part of it
     * @param retired those that can no longer be chosen and explain old records
     */
    record Terms(String version, List<TermItem> items, List<TermItem> retired) {}

    private final Vocabularies vocabularies;

    VocabulariesApi(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** What vocabularies there are. */
    @GetMapping("/vocabularies")
    All list() {
        return new All(Arrays.stream(Vocabulary.values()).map(this::entry).toList());
    }

    /** All terms of a vocabulary, with their other words and what they are a part of. */
    @GetMapping("/vocabularies/{key}")
    ResponseEntity<Terms> terms(@PathVariable String key) {
        return terms(Vocabulary.get(key));
    }

    /** The same, at short addresses for the vocabularies that are asked for most. */
    @GetMapping({"/challenges", "/populations", "/stages"})
    ResponseEntity<Terms> often(HttpServletRequest request) {
        return terms(Vocabulary.get(key(request)));
    }

    /** The last part of the address, without an ending. */
    static String key(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*$", "");
    }

    private ResponseEntity<Terms> terms(Vocabulary vocabulary) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + vocabularies.fingerprint(vocabulary) + "-json\"")
                .body(new Terms(
                        vocabularies.version(vocabulary),
                        items(vocabularies.list(vocabulary)),
                        items(vocabularies.retired(vocabulary))));
    }

    private Entry entry(Vocabulary vocabulary) {
        String address = "/api/v1/vocabularies/" + vocabulary.key();
        return new Entry(
                vocabulary.key(),
                vocabulary.title(),
                vocabulary.about(),
                vocabularies.version(vocabulary),
                vocabularies.list(vocabulary).size(),
                List.of(address, address + ".csv", address + ".ttl"));
    }

    private static List<TermItem> items(List<Term> terms) {
        return terms.stream().map(TermItem::of).toList();
    }
}
