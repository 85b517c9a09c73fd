package org.practicecommons.member;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address after the @.
 *
 * @param name in small letters: two or more labels of letters, digits and hyphens
 */
public record EmailDomain(String name) {
    private static final int LONGEST = 253;
    private static final Pattern SHAPE =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final List<String> SHARED = shared();

    /** The domain that was typed, with or without an @ before it; empty when it is none. */
    public static Optional<EmailDomain> of(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        return name.length() <= LONGEST && SHAPE.matcher(name).matches()
                ? Optional.of(new EmailDomain(name))
                : Optional.empty();
    }

    /** The domain of an address; empty when it has none that could be an organisation's. */
    static Optional<EmailDomain> ofAddress(String email) {
        return of(email.substring(email.lastIndexOf('@') + 1));
    }

    /** Whether people of many organisations have addresses there; the list is {@code member/shared-domains.txt}. */
    public boolean isShared() {
        return SHARED.stream().anyMatch(this::is);
    }

    private boolean is(String known) {
        return known.endsWith("*") ? name.startsWith(known.substring(0, known.length() - 1)) : name.equals(known);
    }

    private static List<String> shared() {
        try (InputStream file = EmailDomain.class.getResourceAsStream("/member/shared-domains.txt")) {
            if (file == null) {
                throw new IllegalStateException("member/shared-domains.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
