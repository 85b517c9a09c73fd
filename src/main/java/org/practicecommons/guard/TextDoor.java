package org.practicecommons.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The way in for every text that people enter, import or send live: what passes is a {@link CheckedText}, what could
 * identify a patient is refused. Keeps, logs and indexes nothing.
 */
@Component
public final class TextDoor {
    /** So that no text can come into a refusal as a field's name. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,59}");

    private final Supplier<OwnFacts> own;

    @Autowired
    TextDoor(ObjectProvider<KnownContacts> contacts) {
        this.own = () -> {
            KnownContacts known = contacts.getIfAvailable();
            return known == null ? OwnFacts.none() : known.facts();
        };
    }

    private TextDoor(OwnFacts own) {
        this.own = () -> own;
    }

    /** A door outside a running program that knows these facts. */
    public static TextDoor knowing(OwnFacts own) {
        return new TextDoor(own);
    }

    /**
     * Lets a text pass or refuses it.
     *
     * @param field name of the field as in the form, such as {@code summary}; letters, digits, points, brackets, hyphens
     * @param text as it was written
     * @throws TextRefused when it could identify a patient
     */
    public CheckedText check(String field, String text) {
        SequencedMap<String, String> one = new LinkedHashMap<>();
        one.put(field, text);
        return checkAll(one).values().iterator().next();
    }

    /**
     * Lets all texts of a form pass, or refuses them together with all that was found.
     *
     * @param texts texts by field
     * @return checked texts by field, in the same order
     * @throws TextRefused when one or more could identify a patient
     */
    public Map<String, CheckedText> checkAll(Map<String, String> texts) {
        OwnFacts facts = own.get();
        SequencedMap<String, List<IdentifierKind>> refused = new LinkedHashMap<>();
        SequencedMap<String, CheckedText> passed = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            Verdict verdict = IdentifierGuard.check(text, facts);
            if (verdict.blocks()) {
                refused.put(known(field), verdict.kinds());
            } else {
                passed.put(known(field), new CheckedText(text, verdict));
            }
        });
        if (!refused.isEmpty()) {
            throw new TextRefused(refused);
        }
        return passed;
    }

    /** What would be said of a text, for words beside a form while somebody writes. */
    public Verdict look(String text) {
        return IdentifierGuard.check(text, own.get());
    }

    private static String known(String field) {
        if (!FIELD.matcher(field).matches()) {
            throw new IllegalArgumentException("The name of a field is letters, digits, points, brackets and hyphens");
        }
        return field;
    }
}
