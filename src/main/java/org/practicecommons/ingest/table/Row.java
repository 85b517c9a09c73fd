package org.practicecommons.ingest.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicecommons.shared.OdsCode;

/**
 * One row of a table, read by column name. Empty, {@code NA} and {@code NULL} are missing values; 0 is a value. Every
 * getter names the column and the value when it refuses.
 */
public final class Row {
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][0-9A-Z]?) *([0-9][A-Z]{2})");
    private static final double LARGEST_COUNT = 1e9;

    private final Columns columns;
    private final List<String> fields;
    private final long line;

    Row(Columns columns, List<String> fields, long line) {
        this.columns = columns;
        this.fields = fields;
        this.line = line;
    }

    /** Line of the file on which the row begins, from 1. */
    public long line() {
        return line;
    }

    List<String> fields() {
        return fields;
    }

    /** Refuses a row with fewer or more fields than the heading; empty ones at its end are forgiven. */
    void refuseWrongWidth() throws MalformedRow {
        int width = fields.size();
        while (width > columns.width() && fields.get(width - 1).isBlank()) {
            width--;
        }
        if (width != columns.width()) {
            throw new MalformedRow("", String.valueOf(fields.size()), "the row has not as many columns as the heading");
        }
    }

    /** The text, with white space made single, or empty when missing. */
    public Optional<String> text(String column) {
        int place = columns.place(column);
        if (place < 0 || place >= fields.size()) {
            return Optional.empty();
        }
        String value = Texts.clean(fields.get(place));
        return Texts.isMissing(value) ? Optional.empty() : Optional.of(value);
    }

    /** The text, which must be there. */
    public String required(String column) throws MalformedRow {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            throw new MalformedRow(column, raw(column), "a value is needed here");
        }
        return value.get();
    }

    /** ODS code of a practice or a PCN: five or six capitals and digits. */
    public String organisation(String column) throws MalformedRow {
        String code = required(column).toUpperCase(Locale.ROOT);
        if (!Texts.isOrganisationCode(code)) {
            throw malformed(column, "not an ODS code of a practice or PCN");
        }
        return code;
    }

    /** An ODS or ONS code of any organisation, or empty when missing. */
    public Optional<String> code(String column) throws MalformedRow {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            return value;
        }
        Optional<String> code = value.flatMap(OdsCode::parse).map(OdsCode::value);
        if (code.isEmpty()) {
            throw malformed(column, "not a code");
        }
        return code;
    }

    /** A postcode with its space, in capitals, or empty when missing. */
    public Optional<String> postcode(String column) throws MalformedRow {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            return value;
        }
        Matcher form = POSTCODE.matcher(value.get().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw malformed(column, "not a postcode");
        }
        return Optional.of(form.group(1) + " " + form.group(2));
    }

    /** A date in one of the forms of {@link Dates}, or empty when missing. */
    public Optional<LocalDate> date(String column) throws MalformedRow {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Dates.parse(value.get());
        if (date.isEmpty()) {
            throw malformed(column, "not a date");
        }
        return date;
    }

    /** A number between two bounds, both allowed, or empty when missing. */
    public OptionalDouble number(String column, double least, double most) throws MalformedRow {
        Optional<String> value = text(column);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = Numbers.parse(value.get());
        if (Double.isNaN(number)) {
            throw malformed(column, Numbers.whatIsWrong(value.get()));
        }
        if (number < least || number > most) {
            throw malformed(column, "not between " + plain(least) + " and " + plain(most));
        }
        return OptionalDouble.of(number);
    }

    /** A count or an amount that cannot be negative, or empty when missing. Part-year figures have fractions. */
    public OptionalDouble count(String column) throws MalformedRow {
        OptionalDouble number = number(column, -LARGEST_COUNT, LARGEST_COUNT);
        if (number.isPresent() && number.getAsDouble() < 0) {
            throw malformed(column, "negative");
        }
        return number;
    }

    /** A refusal of this row on account of a column. */
    public MalformedRow malformed(String column, String reason) {
        return new MalformedRow(column, raw(column), reason);
    }

    private String raw(String column) {
        int place = columns.place(column);
        return place < 0 || place >= fields.size() ? "" : fields.get(place);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
