package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.shared.Refusal;

/** Texts that could identify a patient. Holds the fields' names and what kinds were found, and no piece of a text. */
public sealed class TextRefused extends Refusal permits NamesToCheck {
    /** The field in which a sender says that the names were read. */
    public static final String NAMES_READ = "namesRead";

    private static final long serialVersionUID = 1L;

    private final transient SequencedMap<String, List<IdentifierKind>> found;

    TextRefused(SequencedMap<String, List<IdentifierKind>> found) {
        this("text-refused", found);
    }

    TextRefused(String messageKey, SequencedMap<String, List<IdentifierKind>> found) {
        super(Kind.INVALID, messageKey, inWords(all(found)), whatToDo(all(found)));
        this.found = new LinkedHashMap<>(found);
    }

    /** Kinds by the field they were found in, fields in the order of the form. Names that nobody has vouched for are among them. */
    public Map<String, List<IdentifierKind>> found() {
        return found;
    }

    /** The fields, and last, when there are names to read, the one that says they were read. */
    @Override
    public List<String> fields() {
        Stream<String> asked = hasNames() ? Stream.of(NAMES_READ) : Stream.of();
        return Stream.concat(found.sequencedKeySet().stream(), asked).toList();
    }

    /** Each field is told what was found in it, and nothing of what was found in others. */
    @Override
    public Detail detail(String field) {
        if (field.equals(NAMES_READ)) {
            return new Detail("names-read", List.of());
        }
        List<IdentifierKind> kinds = sorted(found.getOrDefault(field, List.of()).stream());
        return kinds.isEmpty()
                ? super.detail(field)
                : new Detail("text-refused", List.of(inWords(kinds), whatToDo(kinds)));
    }

    private boolean hasNames() {
        return found.values().stream().anyMatch(kinds -> kinds.contains(IdentifierKind.NAME_WITH_CONDITION));
    }

    private static String inWords(List<IdentifierKind> kinds) {
        List<String> words =
                new ArrayList<>(kinds.stream().map(IdentifierKind::inWords).toList());
        String last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }

    private static String whatToDo(List<IdentifierKind> kinds) {
        return kinds.stream().map(IdentifierKind::whatToDo).distinct().collect(Collectors.joining(" "));
    }

    private static List<IdentifierKind> all(Map<String, List<IdentifierKind>> found) {
        return sorted(found.values().stream().flatMap(List::stream));
    }

    private static List<IdentifierKind> sorted(Stream<IdentifierKind> kinds) {
        return kinds.distinct().sorted().toList();
    }
}
