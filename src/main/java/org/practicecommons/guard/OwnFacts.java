package org.practicecommons.guard;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Public facts of organisations that look like identifiers and are none. They may be given as people write them.
 *
 * @param postcodes organisations' postcodes, kept in small letters without spaces
 * @param phones organisations' telephone numbers, kept as digits with 0 in place of 44
 * @param emails organisations' published addresses, kept in small letters
 */
public record OwnFacts(Set<String> postcodes, Set<String> phones, Set<String> emails) {
    private static final Pattern NOT_CODE = Pattern.compile("[^a-z0-9]");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?440?(?=\\d{9})");

    /** Brings every fact into the one form in which it is compared. */
    public OwnFacts {
        postcodes = plain(postcodes, code -> NOT_CODE.matcher(small(code)).replaceAll(""));
        phones =
                plain(phones, phone -> COUNTRY.matcher(NOT_DIGITS.matcher(phone).replaceAll(""))
                        .replaceFirst("0"));
        emails = plain(emails, email -> small(email).strip());
    }

    /** No organisation is known. */
    public static OwnFacts none() {
        return new OwnFacts(Set.of(), Set.of(), Set.of());
    }

    private static Set<String> plain(Collection<String> written, UnaryOperator<String> form) {
        return written.stream().map(form).collect(Collectors.toUnmodifiableSet());
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
