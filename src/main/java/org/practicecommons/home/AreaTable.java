package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * What belongs to a PCN or an ICB.
 *
 * @param caption of the table
 * @param first heading of the first column, {@code Practice} or {@code Primary care network}
 * @param second heading of the second column
 * @param rows in order of name
 */
public record AreaTable(String caption, String first, String second, List<Row> rows) {
    /** Copies the list. */
    public AreaTable {
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param link to its page
     * @param detail a practice's place, or how many practices a PCN has
     * @param patients registered patients, or that there is no current list
     */
    public record Row(Link link, String detail, String patients) {}
}
