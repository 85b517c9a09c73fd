package org.practicecommons.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a file beside this class, in small letters: whole ones, beginnings ({@code diabet*}), endings ({@code *itis}) and
 * two words with a hyphen for the space between. Lines that begin with # say what follows.
 */
final class WordList {
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 16;
    private static final int LETTER = 31;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> firstOfTwo = new HashSet<>();
    /** Three letters with which a beginning in the list begins or an ending ends: most words have neither. */
    private final BitSet begin = new BitSet();

    private final BitSet end = new BitSet();

    private WordList(Stream<String> words) {
        words.forEach(this::add);
    }

    /** Reads a file of this package. */
    static WordList of(String file) {
        return new WordList(words(file));
    }

    /** The words of a file as they stand. */
    static Stream<String> words(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(SPACES::splitAsStream)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toSet())
                            .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String word) {
        int two = word.indexOf('-');
        if (two > 0) {
            firstOfTwo.add(word.substring(0, two));
        }
        if (word.startsWith("*")) {
            endings.add(word.substring(1));
            end.set(three(word, word.length() - SHORTEST_PART));
        } else if (word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
            begin.set(three(word, 0));
        } else {
            whole.add(word);
        }
    }

    /** Whether a word, or two with the next, is in the list. */
    boolean has(String word, String next) {
        return has(word) || (firstOfTwo.contains(word) && has(word + "-" + next));
    }

    private boolean has(String word) {
        if (whole.contains(word)) {
            return true;
        }
        if (word.length() < SHORTEST_PART) {
            return false;
        }
        boolean mayBegin = begin.get(three(word, 0));
        boolean mayEnd = end.get(three(word, word.length() - SHORTEST_PART));
        int longest = mayBegin || mayEnd ? Math.min(word.length(), LONGEST_PART) : 0;
        for (int length = SHORTEST_PART; length <= longest; length++) {
            if ((mayBegin && beginnings.contains(word.substring(0, length)))
                    || (mayEnd && endings.contains(word.substring(word.length() - length)))) {
                return true;
            }
        }
        return false;
    }

    private static int three(String word, int from) {
        return ((word.charAt(from) & LETTER) << 10)
                | ((word.charAt(from + 1) & LETTER) << 5)
                | (word.charAt(from + 2) & LETTER);
    }
}
