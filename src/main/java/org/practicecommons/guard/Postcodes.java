package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whole postcodes close to clinical words. An organisation's own postcode is its address, not a patient's; nor is one
 * right behind the word for a place ("the clinic at ..."), unless a person is spoken of.
 */
final class Postcodes {
    private static final String NEVER_FIRST = "qvx";
    private static final String NEVER_INWARD = "cikmov";
    private static final Set<String> HAVING =
            Set.of("with", "has", "on", "had", "takes", "needs", "severe", "suspected", "new");
    private static final int LONGEST_GAP = 3;
    private static final String LIKE_DIGITS = "oilszb";
    private static final String VOWELS = "aeiou";
    private static final int LONGEST_OUTWARD = 4;
    /** How far on either side a clinical word counts, in characters. */
    private static final int CLOSE = 120;

    private static final int ONE_BEFORE = 7;
    /** How many words before a postcode its place may stand. */
    private static final int PLACE_BEFORE = 7;

    private final Tokens tokens;
    private final HealthWords health;
    private final FoldedText text;

    private Postcodes(Tokens tokens, HealthWords health) {
        this.tokens = tokens;
        this.health = health;
        this.text = tokens.text();
    }

    static List<Finding> in(Tokens tokens, HealthWords health, OwnFacts own) {
        Postcodes postcodes = new Postcodes(tokens, health);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String letters = tokens.word(i);
            if (postcodes.isLikeOutward(i) && postcodes.isClinical(i)) {
                found.add(tokens.finding(IdentifierKind.POSTCODE_WITH_CLINICAL_TERM, i, i + 2));
            }
            if ((letters.length() == 1 || letters.length() == 2) && !tokens.isGlued(i)) {
                postcodes.findAt(i, own, found);
            }
        }
        return found;
    }

    /** SWlA 1AA: letters in place of the digit, in capitals else. */
    private boolean isLikeOutward(int i) {
        String word = tokens.word(i);
        if (word.length() < 2
                || word.length() > LONGEST_OUTWARD
                || tokens.at(i + 1).length() != 1
                || !tokens.isFigures(i + 1)) {
            return false;
        }
        boolean like = "oil".indexOf(word.charAt(1)) >= 0 || (word.length() > 2 && "oil".indexOf(word.charAt(2)) >= 0);
        return like
                && tokens.width(i + 1) <= 1
                && tokens.word(i + 2).length() == 2
                && tokens.isGlued(i + 2)
                && tokens.isCapital(i)
                && tokens.isCapital(i + 2)
                && text.isCapital(tokens.at(i + 2).to() - 1);
    }

    private void findAt(int i, OwnFacts own, List<Finding> found) {
        int from = tokens.at(i).from();
        int end = endOfOutward(from);
        for (int outward = end; outward > from + 1; outward--) {
            int inward = inward(outward);
            if (inward > 0) {
                String code = text.text(from, outward) + text.text(inward, inward + 3);
                if (!own.postcodes().contains(code) && isClinical(i)) {
                    found.add(text.finding(IdentifierKind.POSTCODE_WITH_CLINICAL_TERM, from, inward + 3));
                }
                return;
            }
        }
    }

    /** Behind one or two letters, a digit and perhaps another digit or letter. */
    private int endOfOutward(int from) {
        int digit = isLetter(from + 1) ? from + 2 : from + 1;
        if (!text.isDigit(digit) || NEVER_FIRST.indexOf(text.at(from)) >= 0) {
            return from;
        }
        boolean more = text.isDigit(digit + 1) || isLetter(digit + 1);
        return Math.min(from + LONGEST_OUTWARD, more ? digit + 2 : digit + 1);
    }

    /** Where a digit and two letters stand, with little between, or 0. */
    private int inward(int outward) {
        int at = outward;
        while (at < text.length() && at - outward < LONGEST_GAP && !text.isDigit(at) && !isLetter(at)) {
            at++;
        }
        boolean is = (text.isDigit(at) || isLikeDigit(at)) && isInward(at + 1) && isInward(at + 2);
        return is && !isLetter(at + 3) && !text.isDigit(at + 3) ? at : 0;
    }

    /** A letter that looks like a digit, before two letters that make no word with it: S40 lXX. */
    private boolean isLikeDigit(int i) {
        boolean capitals = text.isCapital(i + 1) && text.isCapital(i + 2);
        boolean vowels = VOWELS.indexOf(text.at(i + 1)) >= 0 || VOWELS.indexOf(text.at(i + 2)) >= 0;
        return LIKE_DIGITS.indexOf(text.at(i)) >= 0 && (capitals || !vowels);
    }

    private boolean isInward(int i) {
        return isLetter(i) && NEVER_INWARD.indexOf(text.at(i)) < 0;
    }

    private boolean isLetter(int i) {
        return text.at(i) >= 'a' && text.at(i) <= 'z';
    }

    private boolean isClinical(int i) {
        int place = tokens.at(i).from();
        boolean clinical = false;
        boolean person = false;
        for (int at = i; at >= 0 && place - tokens.at(at).to() < CLOSE; at--) {
            clinical |= isWhole(at) && health.isHealth(at);
            person |= isWhole(at) && isPerson(at);
        }
        for (int at = i; at < tokens.size() && tokens.at(at).from() - place < CLOSE; at++) {
            clinical |= isWhole(at) && health.isHealth(at);
            person |= isWhole(at) && isPerson(at);
        }
        return clinical ? person || !isBesidePlace(i) : isOneBefore(i) && !isBesidePlace(i);
    }

    /** A person, and no clinic for babies or address of a surgery. */
    private boolean isPerson(int i) {
        boolean said = PersonsAndPlaces.isPerson(tokens.word(i))
                && !PersonsAndPlaces.isPlace(tokens.word(i + 1))
                && !PersonsAndPlaces.isPlace(tokens.word(i - 1));
        return said || isHaving(i);
    }

    /** Whether one person is spoken of right before a postcode. */
    private boolean isOneBefore(int i) {
        for (int at = i - 1; at >= i - ONE_BEFORE && !tokens.beginsSentence(at + 1); at--) {
            if (PersonsAndPlaces.isOne(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is no end of a code: the "tb" of 2TB. */
    private boolean isWhole(int i) {
        return !(tokens.isGlued(i) && tokens.isFigures(i - 1));
    }

    /** Whether somebody is said to have something: on insulin, with COPD; what many people have is nobody's. */
    private boolean isHaving(int i) {
        return tokens.isWord(i - 1, HAVING) && health.isCondition(i) && !health.isOfMany(i);
    }

    private boolean isBesidePlace(int i) {
        for (int at = i - 1; at >= i - PLACE_BEFORE; at--) {
            if (PersonsAndPlaces.isPlace(tokens.word(at))) {
                return true;
            }
        }
        for (int at = i + 1; at <= i + PLACE_BEFORE + 2; at++) {
            if (PersonsAndPlaces.isVenue(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
