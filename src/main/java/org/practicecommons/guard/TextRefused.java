package org.practicecommons.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.practicecommons.shared.Refusal;

/** Texts that could identify a patient. Holds the fields' names and what kinds were found, and no piece of a text. */
public final class TextRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient SequencedMap<String, List<IdentifierKind>> found;

    TextRefused(SequencedMap<String, List<IdentifierKind>> found) {
        super(Kind.INVALID, "text-refused", inWords(found), whatToDo(found));
        this.found = new LinkedHashMap<>(found);
    }

    /** Kinds by the field they were found in, fields in the order of the form. Kinds that only warn are among them. */
    public Map<String, List<IdentifierKind>> found() {
        return found;
    }

    @Override
    public List<String> fields() {
        return List.copyOf(found.sequencedKeySet());
    }

    private static String inWords(Map<String, List<IdentifierKind>> found) {
        List<String> words =
                blocking(found).stream().map(IdentifierKind::inWords).toList();
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.getLast();
    }

    private static String whatToDo(Map<String, List<IdentifierKind>> found) {
        return blocking(found).stream().map(IdentifierKind::whatToDo).distinct().collect(Collectors.joining(" "));
    }

    private static List<IdentifierKind> blocking(Map<String, List<IdentifierKind>> found) {
        return found.values().stream()
                .flatMap(List::stream)
                .filter(IdentifierKind::blocks)
                .distinct()
                .sorted()
                .toList();
    }
}
