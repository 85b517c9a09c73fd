package org.practicecommons.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every route of the program and who may use it. */
public final class RouteTable {
    /** The demonstration's people by key; empty for somebody who has not signed in. */
    public static final List<String> PEOPLE = List.of(
            "",
            "practice",
            "nurse",
            "practice2",
            "pcn",
            "ics",
            "partner",
            "regulator",
            "curator",
            "moderator",
            "admin");

    /** Who a route is for. */
    public enum Who {
        ANYBODY,
        MEMBERS,
        /** Those who act for the practice in the address. */
        OWN_PRACTICE,
        /** Those who act for a practice, a network or a community partner. */
        WRITERS,
        /** Those who act for any organisation but a regulator. */
        SPEAKERS,
        /** Those who act for the organisation in the address, here the same practice, and administrators. */
        TEAM,
        /** Those who keep the record in the address, and those who act for a partner that it may name. */
        NAMED,
        CURATOR,
        MODERATOR,
        ADMINISTRATOR;

        public boolean names(String person) {
            return switch (this) {
                case ANYBODY -> true;
                case MEMBERS -> !person.isEmpty();
                case OWN_PRACTICE -> Set.of("practice", "nurse").contains(person);
                case WRITERS ->
                    Set.of("practice", "nurse", "practice2", "pcn", "partner").contains(person);
                case SPEAKERS ->
                    Set.of("practice", "nurse", "practice2", "pcn", "ics", "partner")
                            .contains(person);
                case NAMED -> Set.of("practice", "nurse", "partner").contains(person);
                case TEAM -> Set.of("practice", "nurse", "admin").contains(person);
                case CURATOR -> person.equals("curator");
                case MODERATOR -> person.equals("moderator");
                case ADMINISTRATOR -> person.equals("admin");
            };
        }
    }

    public record Row(String method, String path, Who who) {
        public boolean isReading() {
            return method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static final List<Row> ROWS = rows("""
            ANYBODY GET /
            ANYBODY GET /practices
            ANYBODY GET /practices/{odsCode}
            ANYBODY GET /practices/{odsCode}/peers
            ANYBODY GET /practices/{odsCode}/peers/{peerCode}
            ANYBODY GET /pcns/{code}
            ANYBODY GET /icbs/{code}
            ANYBODY GET /challenges
            ANYBODY GET /vocabularies
            ANYBODY GET /vocabularies/{key}
            ANYBODY GET /vocabularies/{key}/history
            ANYBODY GET /vocabularies/{key}/terms/{id}
            CURATOR GET /vocabularies/{key}/new
            CURATOR POST /vocabularies/{key}/terms
            CURATOR GET /vocabularies/{key}/terms/{id}/change
            CURATOR POST /vocabularies/{key}/terms/{id}/change
            ANYBODY GET /practices/{odsCode}/challenges
            OWN_PRACTICE POST /practices/{odsCode}/challenges
            OWN_PRACTICE POST /practices/{odsCode}/challenges/{id}/removal
            ANYBODY GET /practices/{odsCode}/notes
            OWN_PRACTICE POST /practices/{odsCode}/notes
            OWN_PRACTICE GET /practices/{odsCode}/notes/{id}
            OWN_PRACTICE POST /practices/{odsCode}/notes/{id}
            OWN_PRACTICE POST /practices/{odsCode}/notes/{id}/removal
            ANYBODY GET /innovations
            ANYBODY GET /innovations/is-it-one
            MEMBERS GET /innovations/drafts
            WRITERS GET /innovations/new
            WRITERS POST /innovations/new
            ANYBODY GET /innovations/{id}
            OWN_PRACTICE POST /innovations/{id}/removal
            OWN_PRACTICE GET /innovations/{id}/revisions
            ANYBODY GET /innovations/{id}/idea
            OWN_PRACTICE POST /innovations/{id}/idea
            SPEAKERS POST /innovations/{id}/idea/comments
            OWN_PRACTICE POST /innovations/{id}/idea/end
            OWN_PRACTICE GET /innovations/{id}/words
            OWN_PRACTICE POST /innovations/{id}/words
            OWN_PRACTICE GET /innovations/{id}/evidence
            OWN_PRACTICE POST /innovations/{id}/evidence
            OWN_PRACTICE POST /innovations/{id}/evidence/{item}/removal
            OWN_PRACTICE GET /innovations/{id}/measures
            OWN_PRACTICE POST /innovations/{id}/measures
            OWN_PRACTICE GET /innovations/{id}/measures/{measure}/points
            OWN_PRACTICE POST /innovations/{id}/measures/{measure}/points
            OWN_PRACTICE POST /innovations/{id}/measures/{measure}/points/{day}/removal
            OWN_PRACTICE POST /innovations/{id}/measures/{measure}/removal
            OWN_PRACTICE GET /innovations/{id}/stage
            OWN_PRACTICE POST /innovations/{id}/stage
            OWN_PRACTICE POST /innovations/{id}/confirmation
            WRITERS GET /innovations/{id}/adoption
            WRITERS POST /innovations/{id}/adoption
            ANYBODY GET /innovations/featuring
            OWN_PRACTICE GET /innovations/{id}/reviews
            OWN_PRACTICE POST /innovations/{id}/reviews
            OWN_PRACTICE GET /innovations/{id}/evidence/{item}/answer
            OWN_PRACTICE POST /innovations/{id}/evidence/{item}/answer
            OWN_PRACTICE PUT /api/v1/innovations/{id}/evidence/{item}/answer
            ANYBODY GET /innovations/{id}/lineage
            ANYBODY GET /api/v1/innovations/{id}/lineage
            NAMED POST /innovations/{id}/lead
            NAMED PUT /api/v1/innovations/{id}/lead
            NAMED DELETE /api/v1/innovations/{id}/lead
            OWN_PRACTICE GET /innovations/{id}/partners
            OWN_PRACTICE POST /innovations/{id}/partners
            OWN_PRACTICE POST /innovations/{id}/partners/{type}/{code}/removal
            ANYBODY GET /partners/{code}
            ANYBODY GET /api/v1/partners/{code}
            ANYBODY GET /api/v1/innovations/{id}/partners
            OWN_PRACTICE POST /api/v1/innovations/{id}/partners
            OWN_PRACTICE DELETE /api/v1/innovations/{id}/partners/{type}/{code}
            ANYBODY GET /still-right
            ANYBODY POST /still-right
            CURATOR GET /curation
            CURATOR GET /curation/{id}/review
            CURATOR POST /curation/{id}/review
            CURATOR POST /curation/{id}/outcome
            ANYBODY GET /practices/{odsCode}/tried
            ANYBODY GET /reports/form
            ANYBODY POST /reports
            ANYBODY GET /reports/sent
            MEMBERS GET /account/reports
            MODERATOR GET /moderation
            MODERATOR POST /moderation/reports/{id}/outcome
            ANYBODY GET /method
            ANYBODY GET /data
            ANYBODY GET /terms
            ANYBODY GET /privacy
            ANYBODY GET /security
            ANYBODY GET /.well-known/security.txt
            ANYBODY GET /accessibility
            ANYBODY GET /report-a-wrong-figure
            ANYBODY POST /report-a-wrong-figure
            ANYBODY GET /report-a-wrong-figure/sent
            ANYBODY GET /sign-in
            ANYBODY POST /sign-in
            ANYBODY GET /sign-in/sent
            ANYBODY GET /sign-in/link
            ANYBODY POST /sign-in/link
            ANYBODY POST /sign-in/passkey
            ANYBODY POST /sign-in/passkey/options
            ANYBODY GET /sign-in/with/{provider}
            ANYBODY GET /login/oauth2/code/{provider}
            ANYBODY POST /sign-in/with/{provider}/logout
            ANYBODY POST /sign-out
            ANYBODY GET /join
            ANYBODY POST /join
            ANYBODY GET /join/sent
            ANYBODY GET /join/link
            ANYBODY POST /join/link
            ANYBODY GET /demo
            ANYBODY POST /demo
            ANYBODY GET /demo/letters
            MEMBERS GET /account
            MEMBERS POST /account/name
            MEMBERS POST /account/tokens
            MEMBERS POST /account/credentials/{id}/removal
            MEMBERS POST /account/credentials/removal
            MEMBERS GET /account/passkey-first
            MEMBERS POST /account/passkeys
            MEMBERS POST /account/passkeys/options
            MEMBERS POST /account/passkeys/{id}/removal
            MEMBERS GET /account/data.json
            MEMBERS GET /account/erasure
            MEMBERS POST /account/erasure
            TEAM GET /account/teams/{type}/{code}
            TEAM POST /account/teams/{type}/{code}/invitations
            TEAM POST /account/teams/{type}/{code}/invitations/{id}/removal
            TEAM POST /account/teams/{type}/{code}/claims/{claim}/confirmation
            TEAM POST /account/teams/{type}/{code}/claims/{claim}/removal
            ADMINISTRATOR GET /administration/domains
            ADMINISTRATOR POST /administration/domains
            ADMINISTRATOR POST /administration/domains/{id}/removal
            ADMINISTRATOR GET /administration/members
            ADMINISTRATOR POST /administration/members/{id}/duties
            ADMINISTRATOR POST /administration/members/{id}/duties/{duty}/removal
            ADMINISTRATOR POST /administration/members/{id}/sign-ins/removal
            ADMINISTRATOR GET /administration/claims
            ADMINISTRATOR POST /administration/claims/{claim}/confirmation
            ADMINISTRATOR POST /administration/claims/{claim}/removal
            ANYBODY GET /api/v1/practices
            ANYBODY GET /api/v1/practices.csv
            ANYBODY GET /api/v1/practices/{odsCode}
            ANYBODY GET /api/v1/practices/{odsCode}/peers
            ANYBODY GET /api/v1/challenges
            ANYBODY GET /api/v1/challenges.csv
            ANYBODY GET /api/v1/populations
            ANYBODY GET /api/v1/populations.csv
            ANYBODY GET /api/v1/stages
            ANYBODY GET /api/v1/stages.csv
            ANYBODY GET /api/v1/vocabularies
            ANYBODY GET /api/v1/vocabularies/{key}
            ANYBODY GET /api/v1/vocabularies/{key}.csv
            ANYBODY GET /api/v1/vocabularies/{key}.ttl
            ANYBODY GET /api/v1/vocabularies/{key}/history
            ANYBODY GET /api/v1/vocabularies/{key}/terms/{id}
            CURATOR PUT /api/v1/vocabularies/{key}/terms/{id}
            ANYBODY GET /api/v1/practices/{odsCode}/challenges
            OWN_PRACTICE PUT /api/v1/practices/{odsCode}/challenges/{id}
            OWN_PRACTICE DELETE /api/v1/practices/{odsCode}/challenges/{id}
            ANYBODY GET /api/v1/practices/{odsCode}/notes
            OWN_PRACTICE POST /api/v1/practices/{odsCode}/notes
            ANYBODY GET /api/v1/practices/{odsCode}/notes/{id}
            OWN_PRACTICE PUT /api/v1/practices/{odsCode}/notes/{id}
            OWN_PRACTICE DELETE /api/v1/practices/{odsCode}/notes/{id}
            ANYBODY GET /api/v1/innovations
            ANYBODY GET /api/v1/innovations.csv
            WRITERS POST /api/v1/innovations
            ANYBODY GET /api/v1/innovations/{id}
            OWN_PRACTICE GET /api/v1/innovations/{id}/revisions
            ANYBODY GET /api/v1/innovations/{id}/similar
            ANYBODY GET /api/v1/innovations/{id}/idea
            OWN_PRACTICE PUT /api/v1/innovations/{id}/idea
            SPEAKERS POST /api/v1/innovations/{id}/idea/comments
            OWN_PRACTICE POST /api/v1/innovations/{id}/idea/end
            OWN_PRACTICE PATCH /api/v1/innovations/{id}
            OWN_PRACTICE DELETE /api/v1/innovations/{id}
            CURATOR POST /api/v1/innovations/{id}/curation
            OWN_PRACTICE GET /api/v1/innovations/{id}/reviews
            OWN_PRACTICE PUT /api/v1/innovations/{id}/reviews
            CURATOR POST /api/v1/innovations/{id}/reviews
            WRITERS POST /api/v1/innovations/{id}/stages
            WRITERS POST /api/v1/innovations/{id}/adoptions
            OWN_PRACTICE POST /api/v1/innovations/{id}/evidence
            OWN_PRACTICE DELETE /api/v1/innovations/{id}/evidence/{item}
            OWN_PRACTICE POST /api/v1/innovations/{id}/measures
            OWN_PRACTICE DELETE /api/v1/innovations/{id}/measures/{measure}
            OWN_PRACTICE POST /api/v1/innovations/{id}/measures/{measure}/points
            OWN_PRACTICE DELETE /api/v1/innovations/{id}/measures/{measure}/points/{day}
            ANYBODY GET /api/v1/practices/{odsCode}/peers/innovations
            ANYBODY GET /api/v1/practices/{odsCode}/peers/innovations.csv
            MEMBERS GET /api/v1/reports
            MEMBERS POST /api/v1/reports
            MODERATOR GET /api/v1/reports/waiting
            MODERATOR POST /api/v1/reports/{id}/outcome
            ANYBODY GET /api/v1/peers.csv
            ANYBODY GET /api/v1/peers/method
            ANYBODY GET /api/v1/suggest
            ANYBODY GET /api/v1/datasets
            MEMBERS GET /api/v1/me
            ANYBODY POST /api/v1/demo/tokens
            ADMINISTRATOR POST /api/v1/administrators
            ADMINISTRATOR POST /api/v1/imports
            ADMINISTRATOR GET /api/v1/imports/{id}
            ANYBODY GET /api/v1/imports/sources
            """);

    private RouteTable() {}

    static Set<String> routes() {
        return ROWS.stream().map(Row::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Addresses of the frameworks: the page for problems, the description of the API. */
    static boolean isFramework(String route) {
        return route.endsWith(" /error") || route.contains("/api/v1/openapi");
    }

    private static List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        for (String line : table.strip().split("\n", -1)) {
            String[] words = line.strip().split(" ", -1);
            rows.add(new Row(words[1], words[2], Who.valueOf(words[0])));
        }
        return List.copyOf(rows);
    }
}
