package org.practicecommons.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions of things as ETags and back. */
public final class VersionTag {
    private VersionTag() {}

    /** The ETag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version in an {@code If-Match} header, if there is one; one that cannot be is no version of anything. */
    public static Optional<Long> read(@Nullable String match) {
        if (match == null || match.strip().equals("*")) {
            return Optional.empty();
        }
        String bare = match.strip().replaceFirst("^W/", "").replace("\"", "");
        return Optional.of(bare.matches("\\d{1,18}") ? Long.parseLong(bare) : -1L);
    }
}
