package org.practicecommons.ingest;

import java.util.List;

/**
 * A public data source that can be imported.
 *
 * @param key short name, used in {@code dataset.json} and in the API, such as {@code qof-prevalence}
 * @param title the publisher's title
 * @param publisher who publishes it
 * @param licence SPDX identifier
 * @param whereToGet where a person downloads it, in words
 * @param content form of the file
 * @param columns columns that are read; others may be there and are ignored
 */
public record Source(
        String key,
        String title,
        String publisher,
        String licence,
        String whereToGet,
        Content content,
        List<SourceColumn> columns) {

    /** Form of a file, once gzip or zip is taken off. */
    public enum Content {
        /** Comma-separated values with a heading line. */
        CSV,
        /** Comma-separated values, columns known by their place. */
        CSV_WITHOUT_HEADING,
        /** Office Open XML workbook (xlsx). */
        WORKBOOK,
        /** GeoJSON feature collection in WGS84 degrees. */
        GEOJSON,
        /** JSON Lines: one object on each line. */
        JSON_LINES,
        /** One JSON array of objects. */
        JSON
    }

    /** The licence of nearly all of them: Open Government Licence v3.0. */
    public static final String OPEN_GOVERNMENT_LICENCE = "OGL-3.0";

    /** Keeps its own copy of the columns. */
    public Source {
        columns = List.copyOf(columns);
    }

    /** A file under the Open Government Licence. */
    public static Source open(
            String key, String title, String publisher, String whereToGet, Content content, SourceColumn... columns) {
        return new Source(key, title, publisher, OPEN_GOVERNMENT_LICENCE, whereToGet, content, List.of(columns));
    }
}
