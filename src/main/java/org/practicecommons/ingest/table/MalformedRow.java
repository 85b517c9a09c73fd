package org.practicecommons.ingest.table;

/** A value that is not as the publisher describes it; the row is left out and the reading goes on. */
public final class MalformedRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    /**
     * @param column heading of the column, empty for the row as a whole
     * @param value what stands there
     * @param reason what is wrong with it, in words
     */
    public MalformedRow(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    String column() {
        return column;
    }

    String value() {
        return value;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
