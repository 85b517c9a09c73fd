package org.practicecommons.ingest;

import org.practicecommons.shared.Refusal;

/** A file that is refused whole: nothing of it is used. */
public final class FileRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, in words that can be shown; none of them holds what stands in a row. */
    public enum Reason {
        /** No bytes, or nothing but white space. */
        EMPTY("The file is empty."),
        /** A heading and nothing under it. */
        NO_ROWS("The file has headings but no rows."),
        /** Rows, but none that this source takes. */
        NOTHING_IN_SCOPE("None of the file's rows is about general practice in England."),
        /** Cannot be read from the disk. */
        UNREADABLE("The file cannot be read."),
        /** A folder with more in it than any collection of data. */
        TOO_MANY_FILES("The folder holds more than %s files and folders. Name the folder that holds the data."),
        /** Gzip or zip that ends early or does not unpack. */
        DAMAGED_ARCHIVE("The compressed file is damaged or not complete. Download it again."),
        /** A zip that holds several files, none of them named like the zip. */
        SEVERAL_FILES("The zip file holds several files. Unpack it and import the one that is wanted."),
        /** A zip whose entries lead outside, or are encrypted. */
        UNSAFE_ARCHIVE("The zip file holds entries that are not safe to open."),
        /** More bytes than the limit, unpacked. */
        TOO_LARGE("The file is larger than the limit once unpacked."),
        /** A line beyond the limit. */
        LINE_TOO_LONG("A line of the file is longer than the limit."),
        /** Bytes that no text has. */
        BINARY("The file is not text."),
        /** A web page, mostly a sign-in or error page saved under the file's name. */
        WEB_PAGE("The file is a web page, not data. Download it again."),
        /** UTF-16 or UTF-32. */
        ENCODING("The file's text is in UTF-16 or UTF-32. Save it as UTF-8."),
        /** Quotation marks that do not match. */
        BROKEN_QUOTES("The quotation marks of the file do not match near line %s."),
        /** A workbook that does not open. */
        BROKEN_WORKBOOK("The workbook cannot be opened."),
        /** Not GeoJSON, or not one with features. */
        BROKEN_GEOJSON("The file is not a GeoJSON feature collection."),
        /** Not JSON, or not an array of objects. */
        BROKEN_JSON("The file is not a JSON array of records."),
        /** A sheet of the workbook is absent. */
        MISSING_SHEET("The workbook has no sheet %s."),
        /** A required column is absent. */
        MISSING_COLUMN("The column %s is missing."),
        /** A heading that is read occurs twice. */
        DOUBLE_COLUMN("The column %s is there twice."),
        /** No source has these headings. */
        NOT_RECOGNISED("The file's headings are not those of any source that can be imported."),
        /** The headings are those of another source. */
        OTHER_SOURCE("The file is not %s: its headings are those of %s."),
        /** No class reads this source. */
        NO_IMPORTER("There is no importer for the source %s yet."),
        /** The description's period is not in a form that this source needs. */
        PERIOD("The period %s is not understood: this source needs %s."),
        /** A column of NHS numbers. */
        NHS_NUMBER("Column %s holds NHS numbers. Files about individual people are never imported."),
        /** Most rows hold what could identify somebody. */
        IDENTIFIERS(
                "%s of %s rows hold what could identify a person. Files about individual people are never imported."),
        /** Too many malformed rows. */
        TOO_MANY_MALFORMED("%s of %s rows are malformed; the first is line %s, column %s: %s.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;
    private final String words;

    /**
     * @param reason why
     * @param file name of the file
     * @param details what the reason's words need
     */
    public FileRefused(Reason reason, String file, Object... details) {
        this(reason, file, reason.words.formatted(details));
    }

    private FileRefused(Reason reason, String file, String words) {
        super(Kind.INVALID, "ingest.file-refused", file, words);
        this.reason = reason;
        this.words = words;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why, in a sentence or two without the file's name. */
    public String inWords() {
        return words;
    }
}
