package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * A primary care network or an integrated care board.
 *
 * @param name its name
 * @param identity what it is, how large it is, and its code, in one line
 * @param tables what belongs to it; none when nothing does
 */
public record AreaPage(String name, String identity, List<AreaTable> tables) {
    /** Copies the list. */
    public AreaPage {
        tables = List.copyOf(tables);
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
