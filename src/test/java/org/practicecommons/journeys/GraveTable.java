package org.practicecommons.journeys;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every route that changes something: which are grave, and why the others are not. What is grave gives somebody rights, a way in
 * or a say, or cannot be undone.
 */
final class GraveTable {
    /** Who tries a grave route in tests, by key of the demonstration, and the route. */
    static final Map<String, String> GRAVE = whoMayDo("""
            curator POST /vocabularies/{key}/terms
            curator POST /vocabularies/{key}/terms/{id}/change
            curator PUT /api/v1/vocabularies/{key}/terms/{id}
            curator POST /curation/{id}/outcome
            curator POST /api/v1/innovations/{id}/curation
            moderator POST /moderation/reports/{id}/outcome
            moderator POST /api/v1/reports/{id}/outcome
            curator POST /account/tokens
            curator POST /account/passkeys
            curator POST /account/passkeys/options
            curator POST /account/passkeys/{id}/removal
            curator POST /account/erasure
            admin POST /account/teams/{type}/{code}/invitations
            admin POST /account/teams/{type}/{code}/invitations/{id}/removal
            admin POST /account/teams/{type}/{code}/claims/{claim}/confirmation
            admin POST /account/teams/{type}/{code}/claims/{claim}/removal
            admin POST /administration/domains
            admin POST /administration/domains/{id}/removal
            admin POST /administration/members/{id}/duties
            admin POST /administration/members/{id}/duties/{duty}/removal
            admin POST /administration/members/{id}/sign-ins/removal
            admin POST /administration/claims/{claim}/confirmation
            admin POST /administration/claims/{claim}/removal
            admin POST /api/v1/administrators
            admin POST /api/v1/imports
            """);

    /** How one comes by a first passkey: open to who has a duty and no passkey yet. */
    static final Set<String> GIVES_FIRST_PASSKEY = Set.of("POST /account/passkeys", "POST /account/passkeys/options");

    private static final String OWN_WORK =
            "a team's own work, which it can change again; earlier versions are kept, and no duty does it";
    private static final String OWN_VOICE = "a member's own words, which stay reportable and removable";
    private static final String WAY_IN = "a way in itself: whoever uses it has to show who they are there";
    private static final String ANYBODY = "for everybody, signed in or not; it decides nothing";

    /** Route and reason. */
    static final Map<String, String> NOT_GRAVE = whyNot();

    private GraveTable() {}

    private static Map<String, String> whoMayDo(String table) {
        Map<String, String> found = new TreeMap<>();
        for (String line : table.strip().split("\n", -1)) {
            String[] words = line.strip().split(" ", 2);
            found.put(words[1], words[0]);
        }
        return Map.copyOf(found);
    }

    private static Map<String, String> whyNot() {
        Map<String, String> why = new TreeMap<>();
        put(why, OWN_WORK, """
                POST /practices/{odsCode}/challenges
                POST /practices/{odsCode}/challenges/{id}/removal
                PUT /api/v1/practices/{odsCode}/challenges/{id}
                DELETE /api/v1/practices/{odsCode}/challenges/{id}
                POST /practices/{odsCode}/notes
                POST /practices/{odsCode}/notes/{id}
                POST /practices/{odsCode}/notes/{id}/removal
                POST /api/v1/practices/{odsCode}/notes
                PUT /api/v1/practices/{odsCode}/notes/{id}
                DELETE /api/v1/practices/{odsCode}/notes/{id}
                POST /innovations/new
                POST /innovations/{id}/removal
                POST /innovations/{id}/idea
                POST /innovations/{id}/idea/end
                POST /innovations/{id}/words
                POST /innovations/{id}/evidence
                POST /innovations/{id}/evidence/{item}/removal
                POST /innovations/{id}/evidence/{item}/answer
                POST /innovations/{id}/measures
                POST /innovations/{id}/measures/{measure}/points
                POST /innovations/{id}/measures/{measure}/points/{day}/removal
                POST /innovations/{id}/measures/{measure}/removal
                POST /innovations/{id}/stage
                POST /innovations/{id}/confirmation
                POST /innovations/{id}/adoption
                POST /innovations/{id}/reviews
                POST /innovations/{id}/lead
                PUT /api/v1/innovations/{id}/lead
                DELETE /api/v1/innovations/{id}/lead
                POST /innovations/{id}/partners
                POST /innovations/{id}/partners/{type}/{code}/removal
                POST /api/v1/innovations
                PATCH /api/v1/innovations/{id}
                DELETE /api/v1/innovations/{id}
                PUT /api/v1/innovations/{id}/idea
                POST /api/v1/innovations/{id}/idea/end
                PUT /api/v1/innovations/{id}/reviews
                POST /api/v1/innovations/{id}/stages
                POST /api/v1/innovations/{id}/adoptions
                POST /api/v1/innovations/{id}/evidence
                PUT /api/v1/innovations/{id}/evidence/{item}/answer
                DELETE /api/v1/innovations/{id}/evidence/{item}
                POST /api/v1/innovations/{id}/measures
                DELETE /api/v1/innovations/{id}/measures/{measure}
                POST /api/v1/innovations/{id}/measures/{measure}/points
                DELETE /api/v1/innovations/{id}/measures/{measure}/points/{day}
                POST /api/v1/innovations/{id}/partners
                DELETE /api/v1/innovations/{id}/partners/{type}/{code}
                """);
        put(why, OWN_VOICE, """
                POST /innovations/{id}/idea/comments
                POST /api/v1/innovations/{id}/idea/comments
                POST /api/v1/reports
                POST /account/name
                """);
        put(why, "one of two curators who read alone: one by themselves features nothing", """
                POST /curation/{id}/review
                POST /api/v1/innovations/{id}/reviews
                """);
        put(why, WAY_IN, """
                POST /sign-in
                POST /sign-in/link
                POST /sign-in/passkey
                POST /sign-in/passkey/options
                POST /sign-in/with/{provider}/logout
                POST /join
                POST /join/link
                POST /demo
                POST /api/v1/demo/tokens
                """);
        put(why, "it takes ways in away, and only one's own: whoever fears for them must not be held up", """
                POST /sign-out
                POST /account/credentials/{id}/removal
                POST /account/credentials/removal
                """);
        put(why, ANYBODY, """
                POST /report-a-wrong-figure
                POST /reports
                POST /still-right
                """);
        return Map.copyOf(why);
    }

    private static void put(Map<String, String> all, String why, String routes) {
        for (String route : routes.strip().split("\n", -1)) {
            all.put(route.strip(), why);
        }
    }
}
