package org.practicecommons.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every field of every route that changes something: which ones people write text in, and which ones hold no text. */
final class TextTable {
    /**
     * One field.
     *
     * @param route such as {@code POST /account/name}
     * @param person who can send it, by key; empty for anybody
     * @param others what else must be sent
     */
    record TextField(String route, String person, String field, Map<String, String> others) {
        String method() {
            return route.substring(0, route.indexOf(' '));
        }

        String path() {
            return route.substring(route.indexOf(' ') + 1);
        }

        @Override
        public String toString() {
            return route + " " + field;
        }
    }

    private static final Map<String, String> REPORT =
            Map.of("practice", "Mill Lane Surgery", "figure", "List size", "problem", "It is last year's");

    /** Fields that pass the guard. */
    static final List<TextField> TEXTS = texts();

    private TextTable() {}

    /** All known fields, as {@code route field}. */
    static Set<String> fields() {
        Set<String> all = new TreeSet<>(NoTextTable.FIELDS);
        TEXTS.forEach(text -> all.add(text.toString()));
        return all;
    }

    private static List<TextField> texts() {
        List<TextField> texts = new ArrayList<>();
        REPORT.keySet().forEach(field -> {
            Map<String, String> others = new TreeMap<>(REPORT);
            others.remove(field);
            texts.add(new TextField("POST /report-a-wrong-figure", "", field, others));
        });
        texts.add(new TextField("POST /account/name", "curator", "name", Map.of()));
        texts.add(new TextField("POST /account/tokens", "curator", "label", Map.of("may", "read")));
        Map<String, String> person = Map.of("email", "someone@example.com", "role", "care-team");
        texts.add(new TextField("POST /account/teams/{type}/{code}/invitations", "nurse", "name", person));
        Map<String, String> partner = new TreeMap<>(person);
        partner.putAll(Map.of("type", "partner", "name", "Someone"));
        texts.add(new TextField("POST /join", "", "organisation", partner));
        Map<String, String> named = new TreeMap<>(partner);
        named.remove("name");
        named.put("organisation", "Food bank");
        texts.add(new TextField("POST /join", "", "name", named));
        texts.add(new TextField("POST /api/v1/administrators", "admin", "name", Map.of("email", "a@example.com")));
        texts.add(new TextField("PUT /api/v1/practices/{odsCode}/challenges/{id}", "nurse", "note", Map.of()));
        Map<String, String> chosen = Map.of("challenge", "missed-appointments");
        texts.add(new TextField("POST /practices/{odsCode}/challenges", "nurse", "note", chosen));
        Map<String, String> shown = Map.of("visibility", "public", "version", "1");
        texts.add(new TextField("POST /practices/{odsCode}/notes", "nurse", "text", shown));
        texts.add(new TextField("POST /practices/{odsCode}/notes/{id}", "practice", "text", shown));
        texts.add(new TextField("POST /api/v1/practices/{odsCode}/notes", "nurse", "text", Map.of()));
        texts.add(new TextField("PUT /api/v1/practices/{odsCode}/notes/{id}", "nurse", "text", Map.of()));
        Map<String, String> term = Map.of("label", "A term", "summary", "It is one.", "why", "For this test");
        List.of("label", "summary", "synonyms", "why").forEach(field -> {
            texts.add(new TextField("POST /vocabularies/{key}/terms", "curator", field, term));
            texts.add(new TextField("POST /vocabularies/{key}/terms/{id}/change", "curator", field, term));
            texts.add(new TextField("PUT /api/v1/vocabularies/{key}/terms/{id}", "curator", field, term));
        });
        Map<String, String> reported = Map.of("about", "a note", "reason", "other");
        texts.add(new TextField("POST /reports", "practice2", "words", reported));
        texts.add(new TextField("POST /api/v1/reports", "practice2", "words", reported));
        Map<String, String> decided = Map.of("outcome", "kept");
        texts.add(new TextField("POST /moderation/reports/{id}/outcome", "moderator", "answer", decided));
        texts.add(new TextField("POST /api/v1/reports/{id}/outcome", "moderator", "answer", decided));
        texts.addAll(ofRecords());
        return texts;
    }

    private static List<TextField> ofRecords() {
        List<TextField> texts = new ArrayList<>();
        Map<String, String> record = Map.of(
                "title",
                "Reminder calls",
                "challenge",
                "missed-appointments",
                "population",
                "diabetes",
                "summary",
                "We ring");
        Map<String, String> words = new TreeMap<>(record);
        words.putAll(Map.of("visibility", "public", "version", "1"));
        String passages = "different principle localForm context leavesOut consequences helped hindered funding sustain"
                + " feedback acted learning";
        add(texts, "POST /innovations/new", "title summary", record);
        add(texts, "POST /innovations/{id}/words", "title summary " + passages, words);
        add(texts, "POST /innovations/{id}/stage", "why learning", Map.of("stage", "trying"));
        add(texts, "POST /innovations/{id}/adoption", "kept changed dropped", Map.of("as", "adopt"));
        Map<String, String> shown = Map.of("slot", "progress", "kind", "observation", "text", "More came");
        add(texts, "POST /innovations/{id}/evidence", "text source voice", shown);
        Map<String, String> measure = Map.of(
                "name", "Calls made", "kind", "process", "unit", "percent", "source", "own-counts", "known", "no");
        add(texts, "POST /innovations/{id}/measures", "name sourceWords", measure);
        add(texts, "POST /innovations/{id}/idea/comments", "text", Map.of());
        add(texts, "POST /api/v1/innovations/{id}/idea/comments", "text", Map.of());
        add(texts, "POST /api/v1/innovations", "title summary " + passages, record);
        add(texts, "PATCH /api/v1/innovations/{id}", "title summary " + passages, Map.of());
        add(texts, "POST /api/v1/innovations/{id}/stages", "why learning", Map.of("stage", "trying"));
        add(texts, "POST /api/v1/innovations/{id}/adoptions", "kept changed dropped", Map.of("as", "adapt"));
        add(texts, "POST /api/v1/innovations/{id}/evidence", "text source voice", shown);
        add(texts, "POST /api/v1/innovations/{id}/measures", "name sourceWords", measure);
        return texts;
    }

    private static void add(List<TextField> texts, String route, String fields, Map<String, String> all) {
        for (String field : fields.split(" ", -1)) {
            Map<String, String> others = new TreeMap<>(all);
            others.remove(field);
            texts.add(new TextField(route, "nurse", field, others));
        }
    }
}
