package org.practicecommons.ingest.table;

/** A value that is not as the publisher describes it; the row is left out and the reading goes on. */
public final class MalformedRow extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final boolean identifier;

    /**
     * @param column heading of the column, empty for the row as a whole
     * @param value what stands there
     * @param reason what is wrong with it, in words
     */
    public MalformedRow(String column, String value, String reason) {
        this(column, value, reason, false);
    }

    private MalformedRow(String column, String value, String reason, boolean identifier) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
        this.identifier = identifier;
    }

    /** A row that is left out because it could identify somebody; what stands there is not kept. */
    public static MalformedRow identifier(String column, String reason) {
        return new MalformedRow(column, "(hidden)", reason, true);
    }

    boolean isIdentifier() {
        return identifier;
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
