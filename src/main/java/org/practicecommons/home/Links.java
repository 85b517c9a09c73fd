package org.practicecommons.home;

import org.practicecommons.platform.web.Link;

/** Links to the pages of practices, areas and datasets. */
public final class Links {
    private Links() {}

    /** The page of a practice. */
    public static Link toPractice(String odsCode, String name) {
        return new Link(name, "/practices/" + odsCode);
    }

    /** The page of a primary care network. */
    public static Link toPcn(String code, String name) {
        return new Link(name, "/pcns/" + code);
    }

    /** The page of an integrated care board. */
    public static Link toIcb(String code, String name) {
        return new Link(name, "/icbs/" + code);
    }

    /**
     * The row of a dataset on the data page. Every figure shown carries such a link.
     *
     * @param source the dataset's key
     * @param period what time the figure is about, as {@link DatasetRow#period} has it
     * @param text what the reader sees: the dataset's name and the period
     */
    public static Link toDataset(String source, String period, String text) {
        return new Link(text, "/data#" + DatasetRow.anchor(source, period));
    }
}
