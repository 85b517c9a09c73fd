package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * Records in a list.
 *
 * @param form what it is narrowed to
 * @param total how many there are
 * @param lines those on this page
 * @param challenges what it can be narrowed to
 * @param populations the same
 * @param stages the same
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
record ListPage(
        ListForm form,
        long total,
        List<RecordLine> lines,
        List<Map<String, Object>> challenges,
        List<Map<String, Object>> populations,
        List<Map<String, Object>> stages,
        @Nullable String previous,
        @Nullable String next) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME);
    }

    /** How many there are, in words. */
    public String found() {
        return total == 1 ? "1 record" : String.format(java.util.Locale.UK, "%,d records", total);
    }
}
