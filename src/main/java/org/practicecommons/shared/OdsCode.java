package org.practicecommons.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which the NHS Organisation Data Service (ODS) knows an organisation: a practice ({@code C81058}), a PCN
 * ({@code U89141}), a sub-ICB location ({@code 16C}), an ICB ({@code QHM}), a region ({@code Y63}).
 *
 * @param value two to ten capital letters and digits
 */
public record OdsCode(String value) implements Comparable<OdsCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,10}");

    /** Refuses anything but two to ten capital letters and digits. */
    public OdsCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An ODS code is two to ten capital letters and digits");
        }
    }

    /** Reads a code as people type it: any case, with spaces around it. Empty when it cannot be one. */
    public static Optional<OdsCode> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new OdsCode(code)) : Optional.empty();
    }

    @Override
    public int compareTo(OdsCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
