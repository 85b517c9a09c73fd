package org.practicecommons.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.practicecommons.platform.graph.Batches;
import org.practicecommons.platform.search.Outbox;
import org.springframework.stereotype.Component;

/** Notes on each practice how many patients the newest published lists give it, so that lists and search can say so. */
@Component
public class CurrentLists {
    private record Held(
            String code,
            @Nullable Integer listSize,
            @Nullable Boolean noCurrentList) {}

    private final Outbox outbox;

    CurrentLists(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Notes the newest lists in the caller's transaction; only practices that differ are written.
     *
     * @param sizes registered patients by practice code in the newest lists; a practice that is not among them has no
     *     current list
     */
    public void put(TransactionContext tx, Map<String, Integer> sizes) {
        List<Held> different = tx
                .run(PracticeQueries.CURRENT_LISTS)
                .list(row -> new Held(
                        row.get("code").asString(),
                        PracticeRows.orNull(row, "listSize", Value::asInt),
                        PracticeRows.orNull(row, "noCurrentList", Value::asBoolean)))
                .stream()
                .filter(held -> !held.equals(wanted(held.code(), sizes)))
                .map(held -> wanted(held.code(), sizes))
                .toList();
        Batches.run(tx, PracticeQueries.PUT_LISTS, different, CurrentLists::row);
        outbox.enqueue(
                tx,
                PracticeRegister.DOCUMENT,
                different.stream().map(Held::code).toList());
    }

    private static Held wanted(String code, Map<String, Integer> sizes) {
        Integer size = sizes.get(code);
        boolean listed = size != null && size > 0;
        return new Held(code, listed ? size : null, listed ? null : Boolean.TRUE);
    }

    private static Map<String, @Nullable Object> row(Held held) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("code", Objects.requireNonNull(held.code()));
        row.put("listSize", held.listSize());
        row.put("noCurrentList", held.noCurrentList());
        return row;
    }
}
