package org.practicecommons.innovation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Belonging;
import org.practicecommons.member.Organisation;
import org.practicecommons.shared.MemberId;

/** Records that no member wrote: read elsewhere, or made up for the demonstration. */
final class ReadRecords {
    /** Stands for nobody here. */
    static final MemberId NOBODY = MemberId.of("00000000-0000-0000-0000-000000000000");

    private ReadRecords() {}

    /** Properties of a record that is out. It belongs to its lead, whose members can make it theirs. */
    static Map<String, @Nullable Object> properties(
            String id, Organisation lead, InnovationDraft draft, Stage stage, Innovation.Source source, Instant now) {
        Belonging belonging = new Belonging(NOBODY, lead.type(), lead.code(), draft.visibility(), List.of());
        Map<String, @Nullable Object> record = InnovationRows.told(draft);
        record.put("id", id);
        record.put("author", NOBODY.toString());
        record.put("ownerType", lead.type().name());
        record.put("ownerCode", lead.code());
        record.put("created", InnovationRows.at(now));
        record.put("changed", InnovationRows.at(now));
        record.put("version", 1L);
        record.put("status", RecordStatus.PUBLISHED.name());
        record.put("stage", stage.name());
        record.put("audience", belonging.audience());
        record.put("removed", false);
        record.put("sourceTitle", source.title());
        record.put("sourcePublisher", source.publisher());
        record.put("sourceUrl", source.url());
        record.put("sourcePublished", source.published());
        record.put("generated", source.generated());
        return record;
    }
}
