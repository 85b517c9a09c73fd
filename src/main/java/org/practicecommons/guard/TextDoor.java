package org.practicecommons.guard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The way in for every text that people enter, import or send live: what passes is a {@link CheckedText}, what could
 * identify a patient is refused, and about names beside conditions the sender is asked. Keeps, logs and indexes nothing.
 */
@Component
public final class TextDoor {
    private final Supplier<OwnFacts> own;
    private final Supplier<NamesAnswer> answer;

    @Autowired
    TextDoor(ObjectProvider<KnownContacts> contacts, ObjectProvider<NamesAnswer> answer) {
        this.own = () -> {
            KnownContacts known = contacts.getIfAvailable();
            return known == null ? OwnFacts.none() : known.facts();
        };
        this.answer = () -> answer.getIfAvailable(NamesAnswer::none);
    }

    private TextDoor(OwnFacts own, NamesAnswer answer) {
        this.own = () -> own;
        this.answer = () -> answer;
    }

    /** A door outside a running program that knows these facts; nobody there has vouched for any name. */
    public static TextDoor knowing(OwnFacts own) {
        return new TextDoor(own, NamesAnswer.none());
    }

    static TextDoor knowing(OwnFacts own, NamesAnswer answer) {
        return new TextDoor(own, answer);
    }

    /**
     * Lets a text pass or refuses it.
     *
     * @param field name of the field as in the form, such as {@code summary}; letters, digits, points, brackets, hyphens
     * @param text as it was written
     * @throws TextRefused when it could identify a patient
     * @throws NamesToCheck when a name stands beside a condition and nobody has vouched for it
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
     * @throws NamesToCheck when names stand beside conditions and nobody has vouched for them
     */
    public Map<String, CheckedText> checkAll(Map<String, String> texts) {
        return checkAll(texts, List.of());
    }

    /**
     * As {@link #checkAll(Map)}, for texts that take the place of others.
     *
     * @param kept what is kept here already, and whose names were vouched for then: the same words are not asked about again
     */
    public Map<String, CheckedText> checkAll(Map<String, String> texts, Collection<String> kept) {
        Readings readings = Readings.of(texts, own.get());
        List<NamedPassage> named = readings.namedOtherThan(kept, own.get());
        NamesAnswer said = answer.get();
        Set<NamedPassage> unread =
                named.stream().filter(passage -> !said.covers(passage)).collect(Collectors.toSet());
        if (readings.block() || !unread.isEmpty()) {
            said.ask(named);
            throw readings.refusal(unread);
        }
        if (!named.isEmpty()) {
            said.vouched(named);
        }
        return readings.passed();
    }

    /**
     * As {@link #checkAll(Map)}, for texts that a curator reads before anybody else does: names may stand in them.
     *
     * @throws TextRefused when one or more could identify a patient
     */
    public void checkForCurators(Map<String, String> texts) {
        Readings readings = Readings.of(texts, own.get());
        if (readings.block()) {
            throw readings.refusal(Set.of());
        }
    }

    /** Whether somebody has to read the texts first, for a name stands beside a condition. */
    public boolean holdNames(Map<String, String> texts) {
        OwnFacts facts = own.get();
        return !Readings.of(texts, facts).namedOtherThan(List.of(), facts).isEmpty();
    }

    /** What would be said of a text, for words beside a form while somebody writes. */
    public Verdict look(String text) {
        return IdentifierGuard.check(text, own.get());
    }
}
