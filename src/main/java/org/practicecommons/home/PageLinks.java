package org.practicecommons.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.Link;

/**
 * Links between the pages of a list, as the NHS.UK pagination component takes them.
 *
 * @param items the numbered links, with gaps
 * @param previous the page before; null on the first
 * @param next the page after; null on the last
 */
public record PageLinks(
        List<Item> items, @Nullable Link previous, @Nullable Link next) {
    /**
     * One numbered link, or a gap.
     *
     * @param number number of the page, from 1
     * @param href its address
     * @param current whether it is the page shown
     * @param ellipsis whether this is a gap and no link
     */
    public record Item(int number, String href, boolean current, boolean ellipsis) {}

    /**
     * Links for a list: the first, the last, the current page and its neighbours, gaps between.
     *
     * @param current the page shown, from 1
     * @param last the last page, at least 1
     * @param address the address of a page by its number
     */
    public static PageLinks of(int current, int last, IntFunction<String> address) {
        List<Item> items = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - current) <= 1) {
                if (number > before + 1) {
                    items.add(new Item(0, "", false, true));
                }
                items.add(new Item(number, address.apply(number), number == current, false));
                before = number;
            }
        }
        return new PageLinks(
                items,
                current > 1 ? new Link("Previous", address.apply(current - 1)) : null,
                current < last ? new Link("Next", address.apply(current + 1)) : null);
    }
}
