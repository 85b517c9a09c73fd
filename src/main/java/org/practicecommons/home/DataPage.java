package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * Every dataset, its publisher, licence and age.
 *
 * @param datasets one row for each source and period, the newest period of a source first
 */
public record DataPage(List<DatasetRow> datasets) {
    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
