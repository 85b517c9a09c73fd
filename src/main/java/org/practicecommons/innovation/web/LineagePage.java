package org.practicecommons.innovation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * Who learned from whom, and in which contexts the work holds.
 *
 * @param rows what the drawing shows, in its order
 * @param picture the drawing; null when nobody has taken the work up yet
 * @param groups how it went, with the contexts
 */
record LineagePage(Link record, List<Row> rows, @Nullable LineagePicture picture, List<Group> groups) {
    /** A record or an adoption. */
    record Row(String name, Link what, String who, String stage, String came, List<RecordPage.Fact> changes) {}

    /** Places at which it went alike. */
    record Group(String heading, List<Place> places) {}

    /** How it went at one place: the facts are those of the day on which it began there. */
    record Place(Link organisation, String stage, String learned, String since, List<String> context) {}

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, RecordLinks.ALL, record);
    }
}
