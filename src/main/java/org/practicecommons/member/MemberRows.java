package org.practicecommons.member;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.practicecommons.shared.MemberId;

/** Rows of the graph as members and what they hold. */
final class MemberRows {
    private MemberRows() {}

    static Member member(Record row) {
        List<Affiliation> affiliations = row.get("affiliations").asList(MemberRows::affiliation);
        return new Member(
                MemberId.of(row.get("id").asString()),
                row.get("name").asString(),
                affiliations,
                duties(row.get("duties")));
    }

    private static Set<Duty> duties(Value held) {
        return held.isNull()
                ? Set.of()
                : held.asList(duty -> Duty.valueOf(duty.asString())).stream().collect(Collectors.toUnmodifiableSet());
    }

    static Credential credential(Record row) {
        return new Credential(
                row.get("id").asString(),
                CredentialKind.valueOf(row.get("kind").asString()),
                row.get("label").asString(),
                row.get("mayChange").asBoolean(),
                duties(row.get("duties")),
                row.get("made").asZonedDateTime().toInstant(),
                instant(row.get("used")),
                row.get("expires").asZonedDateTime().toInstant());
    }

    static @Nullable Instant instant(Value time) {
        return time.isNull() ? null : time.asZonedDateTime().toInstant();
    }

    private static Affiliation affiliation(Value held) {
        Organisation organisation = new Organisation(
                OrganisationType.ofLabel(held.get("label").asString()),
                held.get("code").asString(),
                held.get("name").asString());
        return new Affiliation(
                organisation,
                MemberRole.valueOf(held.get("role").asString()),
                held.get("confirmed").asBoolean());
    }
}
