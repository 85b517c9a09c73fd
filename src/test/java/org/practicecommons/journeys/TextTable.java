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

    /** Keys, codes, addresses and secrets: read as such or refused, and never kept as they were sent. */
    private static final Set<String> NO_TEXT = Set.of(
            "POST /account/tokens may",
            "POST /administration/domains code",
            "POST /administration/domains domain",
            "POST /administration/domains type",
            "POST /api/v1/demo/tokens as",
            "POST /demo as",
            "POST /account/teams/{type}/{code}/invitations email",
            "POST /account/teams/{type}/{code}/invitations role",
            "POST /api/v1/administrators email",
            "POST /practices/{odsCode}/challenges challenge",
            "POST /practices/{odsCode}/challenges month",
            "POST /practices/{odsCode}/challenges year",
            "PUT /api/v1/practices/{odsCode}/challenges/{id} since",
            "POST /practices/{odsCode}/notes visibility",
            "POST /practices/{odsCode}/notes invited",
            "POST /practices/{odsCode}/notes/{id} visibility",
            "POST /practices/{odsCode}/notes/{id} invited",
            "POST /api/v1/practices/{odsCode}/notes visibility",
            "POST /api/v1/practices/{odsCode}/notes invited",
            "PUT /api/v1/practices/{odsCode}/notes/{id} visibility",
            "PUT /api/v1/practices/{odsCode}/notes/{id} invited",
            "POST /vocabularies/{key}/terms broader",
            "POST /vocabularies/{key}/terms dimensions",
            "POST /vocabularies/{key}/terms retired",
            "POST /vocabularies/{key}/terms/{id}/change broader",
            "POST /vocabularies/{key}/terms/{id}/change dimensions",
            "POST /vocabularies/{key}/terms/{id}/change retired",
            "PUT /api/v1/vocabularies/{key}/terms/{id} broader",
            "PUT /api/v1/vocabularies/{key}/terms/{id} dimensions",
            "POST /reports about",
            "POST /reports reason",
            "POST /api/v1/reports about",
            "POST /api/v1/reports reason",
            "POST /moderation/reports/{id}/outcome outcome",
            "POST /api/v1/reports/{id}/outcome outcome",
            "POST /join email",
            "POST /join role",
            "POST /join type",
            "POST /join/link key",
            "POST /sign-in email",
            "POST /sign-in next",
            "POST /sign-in/link key",
            "POST /sign-in/link next",
            "POST /sign-in/passkey next",
            "POST /sign-in/with/{provider}/logout token",
            // The operator's own words about a file, whose content is read by its columns.
            "POST /api/v1/imports asAt",
            "POST /api/v1/imports dryRun",
            "POST /api/v1/imports folder",
            "POST /api/v1/imports licence",
            "POST /api/v1/imports period",
            "POST /api/v1/imports publisher",
            "POST /api/v1/imports source");

    private TextTable() {}

    /** All known fields, as {@code route field}. */
    static Set<String> fields() {
        Set<String> all = new TreeSet<>(NO_TEXT);
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
        return texts;
    }
}
