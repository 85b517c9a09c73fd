package org.practicecommons.guard;

import java.util.Set;

/**
 * The part of an e-mail address behind its sign, with points or the word "dot" between labels.
 *
 * @param name labels with points between
 * @param end place after the last label
 * @param labels how many
 * @param isSpelled whether a point is written as a word
 */
record Domain(String name, int end, int labels, boolean isSpelled) {
    private static final Set<String> ENDINGS = Set.of("net", "com", "uk", "co", "org", "nhs", "gov", "ac");
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_LABELS = 6;
    private static final int MOST_SIGNS = 3;
    private static final String AROUND = ")]}>([{< -_*";

    /** Reads what follows a place. */
    static Domain after(FoldedText text, int from) {
        int start = skip(text, from);
        int end = endOfLabel(text, start);
        Domain domain = new Domain(text.text(start, end), end, 1, false);
        for (int next = afterPoint(text, end);
                next > 0 && domain.labels < MOST_LABELS;
                next = afterPoint(text, domain.end)) {
            end = endOfLabel(text, next);
            if (end == next) {
                return domain;
            }
            boolean spelled = domain.isSpelled || (text.at(domain.end) != '.' && text.at(domain.end + 1) != '.');
            domain = new Domain(domain.name + "." + text.text(next, end), end, domain.labels + 1, spelled);
        }
        return domain;
    }

    /** Whether it has a name and an ending of letters. */
    boolean isWhole() {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return labels > 1 && ending.length() > 1 && ending.chars().allMatch(Character::isLetter);
    }

    private static int skip(FoldedText text, int from) {
        int to = from;
        while (to - from < MOST_SIGNS && to < text.length() && AROUND.indexOf(text.at(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static int endOfLabel(FoldedText text, int from) {
        int to = from;
        while (to - from < LONGEST_LABEL && (text.isLetter(to) || text.isDigit(to) || text.at(to) == '-')) {
            to++;
        }
        return to;
    }

    /** Whether the end of an address stands there and no sentence begins: nhs. net. */
    private static boolean isEnding(FoldedText text, int from) {
        int to = endOfLabel(text, from);
        return to > from && !text.isCapital(from) && ENDINGS.contains(text.text(from, to));
    }

    /** The place behind a point or the word for one, or -1. A point with a space on one side ends a sentence. */
    private static int afterPoint(FoldedText text, int at) {
        if (text.at(at) == '.') {
            return text.at(at + 1) != ' ' ? at + 1 : isEnding(text, at + 2) ? at + 2 : -1;
        }
        if (text.at(at) == ' ' && text.at(at + 1) == '.' && text.at(at + 2) == ' ') {
            return at + 3;
        }
        if (text.at(at) == ' ' && text.at(at + 1) == '.' && isEnding(text, at + 2)) {
            return at + 2;
        }
        int word = skip(text, at);
        boolean dot = word > at && text.at(word) == 'd' && text.at(word + 1) == 'o' && text.at(word + 2) == 't';
        int next = dot ? skip(text, word + 3) : word;
        boolean point =
                word > at && text.at(word) == '.' && text.at(word - 1) != ' ' && AROUND.indexOf(text.at(word + 1)) >= 0;
        return dot && next > word + 3 ? next : point ? skip(text, word + 1) : -1;
    }
}
