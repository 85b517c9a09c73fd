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
            "POST /administration/members/{id}/duties duty",
            "POST /sign-in/link elsewhere",
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
            "POST /innovations/new id",
            "POST /innovations/new challenge",
            "POST /innovations/new population",
            "POST /innovations/new visibility",
            "POST /innovations/new stage",
            "POST /innovations/new action",
            "POST /innovations/{id}/words challenge",
            "POST /innovations/{id}/words population",
            "POST /innovations/{id}/words kind",
            "POST /innovations/{id}/words digital",
            "POST /innovations/{id}/words leadRole",
            "POST /innovations/{id}/words settings",
            "POST /innovations/{id}/words aims",
            "POST /innovations/{id}/words types",
            "POST /innovations/{id}/words enablers",
            "POST /innovations/{id}/words policies",
            "POST /innovations/{id}/words visibility",
            "POST /innovations/{id}/words invited",
            "POST /innovations/{id}/idea until",
            "POST /innovations/{id}/idea text", // The two other forms of the page use the rest.
            "POST /innovations/{id}/idea comment",
            "POST /innovations/{id}/idea outcome",
            "POST /innovations/{id}/idea answer",
            "POST /innovations/{id}/idea/comments until",
            "POST /innovations/{id}/idea/comments comment",
            "POST /innovations/{id}/idea/comments outcome",
            "POST /innovations/{id}/idea/comments answer",
            "POST /innovations/{id}/idea/end until",
            "POST /innovations/{id}/idea/end text",
            "POST /innovations/{id}/idea/end comment",
            "POST /innovations/{id}/idea/end outcome",
            "POST /innovations/{id}/idea/end answer", // Needs comments to answer: IdeaTest.
            "PUT /api/v1/innovations/{id}/idea until",
            "POST /api/v1/innovations/{id}/idea/end verdicts", // IdeaTest sends texts in these.
            "POST /innovations/{id}/evidence slot",
            "POST /innovations/{id}/evidence kind",
            "POST /innovations/{id}/evidence consent",
            "POST /innovations/{id}/measures kind",
            "POST /innovations/{id}/measures unit",
            "POST /innovations/{id}/measures source",
            "POST /innovations/{id}/measures known",
            "POST /innovations/{id}/measures baseline",
            "POST /innovations/{id}/measures from",
            "POST /innovations/{id}/measures to",
            "POST /innovations/{id}/measures/{measure}/points on",
            "POST /innovations/{id}/measures/{measure}/points value",
            "POST /innovations/{id}/measures/{measure}/points numerator",
            "POST /innovations/{id}/measures/{measure}/points denominator",
            "POST /innovations/{id}/stage stage",
            "POST /innovations/{id}/stage on",
            "POST /innovations/{id}/stage routine",
            "POST /innovations/{id}/stage used",
            "POST /innovations/{id}/stage looked",
            "POST /innovations/{id}/stage everyday",
            "POST /innovations/{id}/stage others",
            "POST /innovations/{id}/stage planned",
            "POST /innovations/{id}/stage asked",
            "POST /innovations/{id}/stage ended",
            "POST /innovations/{id}/adoption as",
            "POST /innovations/{id}/adoption stage",
            "POST /api/v1/innovations id",
            "POST /api/v1/innovations kind",
            "POST /api/v1/innovations challenge",
            "POST /api/v1/innovations population",
            "POST /api/v1/innovations status",
            "POST /api/v1/innovations visibility",
            "POST /api/v1/innovations invited",
            "POST /api/v1/innovations stage",
            "POST /api/v1/innovations digital",
            "POST /api/v1/innovations settings",
            "POST /api/v1/innovations aims",
            "POST /api/v1/innovations types",
            "POST /api/v1/innovations enablers",
            "POST /api/v1/innovations policies",
            "POST /api/v1/innovations leadRole",
            "PATCH /api/v1/innovations/{id} id",
            "PATCH /api/v1/innovations/{id} kind",
            "PATCH /api/v1/innovations/{id} challenge",
            "PATCH /api/v1/innovations/{id} population",
            "PATCH /api/v1/innovations/{id} status",
            "PATCH /api/v1/innovations/{id} visibility",
            "PATCH /api/v1/innovations/{id} invited",
            "PATCH /api/v1/innovations/{id} stage",
            "PATCH /api/v1/innovations/{id} digital",
            "PATCH /api/v1/innovations/{id} settings",
            "PATCH /api/v1/innovations/{id} aims",
            "PATCH /api/v1/innovations/{id} types",
            "PATCH /api/v1/innovations/{id} enablers",
            "PATCH /api/v1/innovations/{id} policies",
            "PATCH /api/v1/innovations/{id} leadRole",
            "POST /api/v1/innovations/{id}/stages stage",
            "POST /api/v1/innovations/{id}/stages on",
            "POST /api/v1/innovations/{id}/adoptions as",
            "POST /api/v1/innovations/{id}/adoptions stage",
            "POST /api/v1/innovations/{id}/evidence slot",
            "POST /api/v1/innovations/{id}/evidence kind",
            "POST /curation/{id}/outcome outcome",
            "POST /api/v1/innovations/{id}/curation outcome",
            "POST /api/v1/innovations/{id}/measures kind",
            "POST /api/v1/innovations/{id}/measures unit",
            "POST /api/v1/innovations/{id}/measures source",
            "POST /api/v1/innovations/{id}/measures points",
            "POST /api/v1/innovations/{id}/measures/{measure}/points points",
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
                "name", "Calls made", "kind", "process", "unit", "number", "source", "own-counts", "known", "no");
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
