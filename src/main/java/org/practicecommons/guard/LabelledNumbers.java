package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers behind words that say whose they are: NHS, CHI and Health and Care numbers also where they are mistyped, so that
 * no check digit proves them; passports and what the Home Office gives out. A heading of a table counts for its rows.
 */
final class LabelledNumbers {
    private static final Set<String> NUMBER =
            Set.of("number", "numbers", "no", "nos", "num", "nr", "id", "identifier", "nbr", "ref", "reference");
    private static final Set<String> ALONE =
            Set.of("nhsno", "nhsnumber", "nhsnum", "chino", "chinumber", "hcn", "nhsid");
    private static final Set<String> PAPERS =
            Set.of("passport", "brp", "permit", "asylum", "immigration", "uasc", "visa", "arc", "homeoffice", "evisa");
    /** Words with which any of these labels begins. */
    private static final Set<String> BEGINNINGS = Stream.of(
                    ALONE, PAPERS, Set.of("nhs", "chi", "h", "n", "health", "office"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PAPER_NUMBERS = Set.of(
            "number",
            "no",
            "num",
            "nr",
            "ref",
            "reference",
            "id",
            "card",
            "case",
            "permit",
            "application",
            "seeker",
            "registration",
            "is",
            "was",
            "her",
            "his",
            "the",
            "document",
            "uk",
            "gb",
            "british",
            "holder");
    /** Words of other numbers, which may stand in a text that speaks of NHS numbers. */
    private static final Set<String> OTHERS = Set.of("""
            call ring tel telephone phone fax dial isbn issn pmid doi invoice order po code codes snomed charity company serial
            licence license grant iras isrctn version ukprn ods search ticket case page room extension ext""".split("\\s+"));

    private static final int NEAR = 7;
    private static final int COLUMN = 60;
    private static final int FEWEST = 9;
    private static final int MOST = 11;
    private static final int PAPER_FEWEST = 6;
    private static final int PAPER_MOST = 12;

    private final Tokens tokens;
    private final Calendar calendar;
    private final BitSet publicNumbers;
    private final List<Finding> found = new ArrayList<>();

    private LabelledNumbers(Tokens tokens, Calendar calendar, BitSet publicNumbers) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.publicNumbers = publicNumbers;
    }

    static List<Finding> in(Tokens tokens, Calendar calendar, BitSet publicNumbers) {
        LabelledNumbers numbers = new LabelledNumbers(tokens, calendar, publicNumbers);
        int column = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = tokens.isWord(i, BEGINNINGS);
            int label = begins ? numbers.lastOfLabel(i) : -1;
            if (label >= 0) {
                numbers.findNear(label);
                column = label;
            }
            if (column >= 0 && i > column + 1 && i <= column + COLUMN) {
                numbers.findInColumn(i);
            }
            if (begins && (tokens.isWord(i, PAPERS) || numbers.isHomeOffice(i))) {
                numbers.findPaper(i);
            }
        }
        return numbers.found;
    }

    /** The last token of "NHS number", "CHI no", "Health and Care number", "H&amp;C", or -1. */
    private int lastOfLabel(int i) {
        if (tokens.isWord(i, ALONE)) {
            return i;
        }
        int owner = lastOfOwner(i);
        if (owner < 0) {
            return -1;
        }
        boolean sign = (tokens.isFigures(owner + 1) && tokens.width(owner + 1) <= 3)
                || isNumberAt(i - 1)
                || isNumberAt(i - 2)
                || isNumberAt(i - 3);
        if (tokens.isWord(owner + 1, NUMBER) && tokens.width(owner + 1) <= 2) {
            return owner + 1;
        }
        boolean near = tokens.isFigures(owner + 2) || tokens.isFigures(owner + 3);
        return sign || (near && !tokens.isWord(owner + 1, OTHERS) && isWhole(owner)) ? owner : -1;
    }

    /** Whether nine to eleven digits stand within three words. */
    private boolean isWhole(int owner) {
        FigureRow row = FigureRow.at(tokens, tokens.isFigures(owner + 2) ? owner + 2 : owner + 3);
        return row.digits() >= FEWEST && row.digits() <= MOST && !tokens.isWord(row.first() - 1, OTHERS);
    }

    private int lastOfOwner(int i) {
        String word = tokens.word(i);
        String next = tokens.word(i + 1);
        if ("nhs".equals(word) || "chi".equals(word)) {
            return i;
        }
        boolean spelled = "n".equals(word) && "h".equals(next) && "s".equals(tokens.word(i + 2));
        if (spelled && tokens.width(i + 1) <= 2 && tokens.width(i + 2) <= 2) {
            return i + 2;
        }
        if ("h".equals(word) && "c".equals(next) && tokens.width(i + 1) <= 3) {
            return i + 1;
        }
        boolean healthAndCare = "health".equals(word) && "care".equals(tokens.word(i + 2));
        return healthAndCare ? i + 2 : "health".equals(word) && "care".equals(next) && isNumberAt(i + 2) ? i + 1 : -1;
    }

    private boolean isNumberAt(int i) {
        return "number".equals(tokens.word(i)) || "no".equals(tokens.word(i));
    }

    private void findNear(int label) {
        for (int i = label + 1; i <= label + NEAR && !tokens.isWord(i, OTHERS); i++) {
            FigureRow row = FigureRow.mixed(tokens, i);
            if (row.digits() > 0 && !isCount(row)) {
                addIf(row, FEWEST - 1, MOST + 1);
                return;
            }
        }
    }

    /** Whether it says how many digits the number has. */
    private boolean isCount(FigureRow row) {
        String next = tokens.word(row.last() + 1);
        return row.digits() <= 2 && ("digits".equals(next) || "digit".equals(next) || row.digits() == 1);
    }

    private void findInColumn(int i) {
        boolean begins = tokens.isFigures(i) && !(tokens.isFigures(i - 1) && tokens.width(i) <= 1);
        if (!begins || tokens.isGlued(i) || tokens.isWord(i - 1, OTHERS) || tokens.isWord(i - 2, OTHERS)) {
            return;
        }
        FigureRow row = FigureRow.at(tokens, i);
        boolean together = tokens.at(i).length() >= FEWEST;
        boolean shaped = row.groups() == 3
                && tokens.at(i).length() == 3
                && tokens.at(i + 1).length() == 3;
        if (together || shaped) {
            addIf(together ? new FigureRow(i, i, tokens.at(i).length(), 1) : row, FEWEST, MOST);
        }
    }

    private void addIf(FigureRow row, int fewest, int most) {
        boolean something = row.digits() >= fewest && row.digits() <= most;
        if (something && !isTaken(row)) {
            found.add(tokens.finding(IdentifierKind.NHS_NUMBER, row.first(), row.last()));
        }
    }

    private boolean isTaken(FigureRow row) {
        int spoken = publicNumbers.nextSetBit(row.first());
        return calendar.isIn(row.first(), row.last())
                || (row.groups() > 1 && calendar.isLargeNumberIn(row.first(), row.last()))
                || (spoken >= 0 && spoken <= row.last());
    }

    private boolean isHomeOffice(int i) {
        return "office".equals(tokens.word(i)) && "home".equals(tokens.word(i - 1));
    }

    private void findPaper(int paper) {
        int i = paper + 1;
        while (i <= paper + 4 && tokens.isWord(i, PAPER_NUMBERS)) {
            i++;
        }
        FigureRow row = FigureRow.withLetters(tokens, i);
        boolean is = row.digits() >= PAPER_FEWEST && row.digits() <= PAPER_MOST && tokens.width(i) <= 4;
        if (is && !isTaken(row)) {
            found.add(tokens.finding(IdentifierKind.IDENTITY_DOCUMENT, row.first(), row.last()));
        }
    }
}
