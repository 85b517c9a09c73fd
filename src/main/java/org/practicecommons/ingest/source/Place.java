package org.practicecommons.ingest.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicecommons.ingest.table.MalformedRow;
import org.practicecommons.ingest.table.Row;
import org.practicecommons.practice.RegisterFact.Named;

/** Organisations as placement files name them: a code, mostly an ONS code, and a name. */
final class Place {
    private static final Set<String> NO_PCN = Set.of("U", "UNALLOCATED", "UNKNOWN", "UNKNOWN OR NO PCN");

    private Place() {}

    /** The organisation, or null where the file has no code for it. */
    static @Nullable Named named(Row row, String code, String name) throws MalformedRow {
        Optional<String> ods = row.code(code);
        return ods.isEmpty() ? null : new Named(ods.get(), null, row.text(name).orElse(null));
    }

    /** The organisation with its ONS code, or null where the file has no code for it. */
    static @Nullable Named named(Row row, String code, String onsCode, String name) throws MalformedRow {
        Named plain = named(row, code, name);
        return plain == null ? null : new Named(plain.code(), row.code(onsCode).orElse(null), plain.name());
    }

    /** The PCN, or null where the practice has none: {@code U}, "Unallocated", "Unknown or no PCN". */
    static @Nullable Named pcn(Row row, String code, String name) throws MalformedRow {
        Optional<String> value = row.text(code).map(text -> text.toUpperCase(Locale.ROOT));
        if (value.isEmpty() || NO_PCN.contains(value.get())) {
            return null;
        }
        return new Named(row.organisation(code), null, row.text(name).orElse(null));
    }
}
