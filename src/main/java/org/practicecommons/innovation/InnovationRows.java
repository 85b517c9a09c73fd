package org.practicecommons.innovation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Organisation;
import org.practicecommons.member.OrganisationType;
import org.practicecommons.member.Visibility;
import org.practicecommons.shared.MemberId;

/** Records as rows of the graph, and back. */
final class InnovationRows {
    private InnovationRows() {}

    static Innovation innovation(Record row) {
        Value record = row.get("record");
        return new Innovation(
                record.get("id").isNull()
                        ? record.get("record").asString()
                        : record.get("id").asString(),
                told(
                        record,
                        row.get("challenges").asList(Value::asString),
                        row.get("populations").asList(Value::asString)),
                belonging(record),
                new Organisation(
                        OrganisationType.valueOf(record.get("leadType").asString()),
                        record.get("leadCode").asString(),
                        record.get("leadName").asString()),
                RecordStatus.valueOf(record.get("status").asString()),
                Stage.valueOf(record.get("stage").asString()),
                record.get("version").asLong(),
                at(record, "created"),
                at(record, "changed"),
                source(record),
                record.get("removed").asBoolean(false),
                record.get("featured").isNull() ? null : record.get("featured").asLocalDate());
    }

    private static InnovationDraft told(Value record, List<String> challenges, List<String> populations) {
        Map<Passage, String> passages = new EnumMap<>(Passage.class);
        for (Passage passage : Passage.values()) {
            passages.put(passage, text(record, passage.key()));
        }
        String digital = text(record, "digital");
        String leadRole = text(record, "leadRole");
        return new InnovationDraft(
                InnovationKind.valueOf(record.get("kind").asString()),
                text(record, "title"),
                text(record, "summary"),
                challenges.stream().sorted().toList(),
                populations.stream().sorted().toList(),
                digital.isEmpty() ? null : Digital.valueOf(digital),
                passages,
                new Described(
                        list(record, "types"),
                        list(record, "settings"),
                        list(record, "aims"),
                        list(record, "enablers"),
                        list(record, "policies"),
                        leadRole.isEmpty() ? null : leadRole),
                Visibility.valueOf(record.get("visibility").asString()),
                list(record, "invited"));
    }

    private static Belonging belonging(Value record) {
        return new Belonging(
                MemberId.of(record.get("author").asString()),
                OrganisationType.valueOf(record.get("ownerType").asString()),
                record.get("ownerCode").asString(),
                Visibility.valueOf(record.get("visibility").asString()),
                list(record, "invited"));
    }

    private static Innovation.@Nullable Source source(Value record) {
        return record.get("sourceTitle").isNull()
                ? null
                : new Innovation.Source(
                        text(record, "sourceTitle"),
                        text(record, "sourcePublisher"),
                        text(record, "sourceUrl"),
                        text(record, "sourcePublished"),
                        record.get("generated").asBoolean(false),
                        text(record, "sourceLicence"),
                        list(record, "challengeWords"),
                        list(record, "populationWords"));
    }

    /** Properties of what is told: all of them, so that what is no longer told goes. */
    static Map<String, @Nullable Object> told(InnovationDraft told) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("kind", told.kind().name());
        row.put("title", told.title());
        row.put("summary", told.summary());
        Digital digital = told.digital();
        row.put("digital", digital == null ? null : digital.name());
        for (Passage passage : Passage.values()) {
            String says = told.says(passage);
            row.put(passage.key(), says.isEmpty() ? null : says);
        }
        row.put("types", told.described().types());
        row.put("settings", told.described().settings());
        row.put("aims", told.described().aims());
        row.put("enablers", told.described().enablers());
        row.put("policies", told.described().policies());
        row.put("leadRole", told.described().leadRole());
        row.put("visibility", told.visibility().name());
        row.put("invited", told.invited());
        return row;
    }

    /** Properties of all that people wrote, emptied. */
    static Map<String, @Nullable Object> emptied() {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("title", "");
        row.put("summary", "");
        row.put("sourceTitle", null);
        row.put("challengeWords", null);
        row.put("populationWords", null);
        for (Passage passage : Passage.values()) {
            row.put(passage.key(), null);
        }
        return row;
    }

    /**
     * Who may read a record now: a draft and one that was withdrawn are for the team at most, whatever is chosen for the
     * time when it is out. A draft that nobody here wrote is for curators.
     */
    static List<String> audience(Belonging belonging, RecordStatus status) {
        if (status == RecordStatus.DRAFT && belonging.author().equals(ReadRecords.NOBODY)) {
            return Belonging.forCurators();
        }
        if (status == RecordStatus.PUBLISHED || belonging.visibility() == Visibility.PRIVATE) {
            return belonging.audience();
        }
        return new Belonging(belonging.author(), belonging.type(), belonging.code(), Visibility.TEAM, List.of())
                .audience();
    }

    static Instant at(Value record, String key) {
        return record.get(key).asZonedDateTime().toInstant();
    }

    static Object at(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static String text(Value record, String key) {
        return record.get(key).asString("");
    }

    private static List<String> list(Value record, String key) {
        return record.get(key).isNull() ? List.of() : record.get(key).asList(Value::asString);
    }
}
