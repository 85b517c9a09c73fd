package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole postcodes close to clinical words. An organisation's own postcode is its address, not a patient's; nor is one
 * right behind the word for a place ("the clinic at ..."), unless a person is spoken of.
 */
final class Postcodes {
    private static final String NEVER_FIRST = "qvx";
    private static final String NEVER_INWARD = "cikmov";
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_OUTWARD = 4;
    /** How far on either side a clinical word counts, in characters. */
    private static final int CLOSE = 120;
    /** How many words before a postcode its place may stand. */
    private static final int PLACE_BEFORE = 7;

    private final Tokens tokens;
    private final FoldedText text;

    private Postcodes(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    static List<Finding> in(Tokens tokens, OwnFacts own) {
        Postcodes postcodes = new Postcodes(tokens);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String letters = tokens.word(i);
            if ((letters.length() == 1 || letters.length() == 2) && !tokens.isGlued(i)) {
                postcodes.findAt(i, own, found);
            }
        }
        return found;
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
        boolean is = text.isDigit(at) && isInward(at + 1) && isInward(at + 2);
        return is && !isLetter(at + 3) && !text.isDigit(at + 3) ? at : 0;
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
            clinical |= isWhole(at) && ClinicalTerms.isTerm(tokens, at);
            person |= isWhole(at) && ClinicalTerms.isPerson(tokens.word(at));
        }
        for (int at = i; at < tokens.size() && tokens.at(at).from() - place < CLOSE; at++) {
            clinical |= isWhole(at) && ClinicalTerms.isTerm(tokens, at);
            person |= isWhole(at) && ClinicalTerms.isPerson(tokens.word(at));
        }
        return clinical && (person || !isBehindPlace(i));
    }

    /** Whether it is no end of a code: the "tb" of 2TB. */
    private boolean isWhole(int i) {
        return !(tokens.isGlued(i) && tokens.isFigures(i - 1));
    }

    private boolean isBehindPlace(int i) {
        for (int at = i - 1; at >= i - PLACE_BEFORE; at--) {
            if (ClinicalTerms.isPlace(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
