package org.practicecommons.journeys;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Routes about records that read, by who may read there. */
final class RecordRoutes {
    /** Routes that show one record, or something about it, to whoever may read it. */
    static final Set<String> SHOWING = Set.of(
            "/innovations/{id}",
            "/innovations/{id}/idea",
            "/api/v1/innovations/{id}",
            "/api/v1/innovations/{id}/similar",
            "/innovations/{id}/lineage",
            "/api/v1/innovations/{id}/lineage",
            "/api/v1/innovations/{id}/partners",
            "/api/v1/innovations/{id}/idea");
    /** Those of them that tell of other records or organisations, not of this one. */
    static final Set<String> WITHOUT_WORDS = Set.of(
            "/innovations/{id}/lineage",
            "/api/v1/innovations/{id}/similar",
            "/api/v1/innovations/{id}/lineage",
            "/api/v1/innovations/{id}/partners");
    /** Routes for who keeps the record. */
    static final Set<String> KEEPING = Set.of(
            "/innovations/{id}/revisions",
            "/innovations/{id}/words",
            "/innovations/{id}/evidence",
            "/innovations/{id}/measures",
            "/innovations/{id}/measures/{measure}/points",
            "/innovations/{id}/evidence/{item}/answer",
            "/innovations/{id}/partners",
            "/innovations/{id}/reviews",
            "/api/v1/innovations/{id}/reviews",
            "/api/v1/innovations/{id}/revisions");
    /** Routes for who can do such work: they take it up, or go on with it. */
    static final Set<String> DOING = Set.of("/innovations/{id}/stage", "/innovations/{id}/adoption");
    /** Routes that list records, or are about none; the first are read below. */
    static final Set<String> LISTING = Set.of(
            "/innovations",
            "/innovations/drafts",
            "/api/v1/innovations",
            "/api/v1/practices/{odsCode}/peers/innovations",
            "/innovations/new",
            "/innovations/is-it-one",
            "/innovations/featuring",
            "/api/v1/innovations.csv",
            "/api/v1/practices/{odsCode}/peers/innovations.csv");

    private RecordRoutes() {}

    /** Each of them once. */
    static List<String> all() {
        return Stream.of(SHOWING, KEEPING, DOING, LISTING).flatMap(Set::stream).toList();
    }
}
