package org.practicecommons.guard;

import java.util.Set;

/** Words that say that a number is a hospital's or a clinical system's: MRN, M.R.N., hospital number, EMIS no. */
final class HospitalNames {
    private static final Set<String> OWNERS = Set.of(
            "hospital",
            "hosp",
            "patient",
            "pt",
            "record",
            "unit",
            "district",
            "emis",
            "systmone",
            "pas",
            "crn",
            "chi",
            "rxr",
            "notes",
            "note",
            "casenote",
            "casenotes",
            "local",
            "clinic",
            "x",
            "k",
            "client",
            "pathway",
            "lab",
            "chart",
            "outpatient",
            "inpatient",
            "path",
            "pathology",
            "accession",
            "ward",
            "episode",
            "trust",
            "specimen",
            "tpp",
            "vision",
            "medical");
    private static final Set<String> NUMBERS =
            Set.of("no", "num", "number", "nr", "id", "ref", "reference", "identifier", "nos", "numbers");
    /** Words that need no "number" behind them. */
    private static final Set<String> ALONE = Set.of(
            "mrn",
            "hospno",
            "hospitalno",
            "patientid",
            "emisid",
            "emisno",
            "xnumber",
            "pasid",
            "uhn",
            "ubrn",
            "hospitalnumber",
            "hospnumber",
            "hospitalid",
            "patientnumber",
            "patientidentifier",
            "medicalrecordnumber",
            "unitnumber",
            "mrnumber");

    /** Words behind which a sign or digits are enough. */
    private static final Set<String> SIGNED = Set.of("crn", "pas", "casenote", "casenotes");

    private static final Set<String> OF_RECORD = Set.of("hospital", "hosp", "patient", "medical", "clinic");
    private static final int LONGEST_GAP = 4;

    private final Tokens tokens;

    HospitalNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The last word of a name such as "hospital number", or -1. */
    int lastAt(int i) {
        if (tokens.isWord(i, ALONE)) {
            return i;
        }
        int initials = lastOfInitials(i);
        if (initials >= 0) {
            return initials;
        }
        boolean unit = tokens.word(i).length() == 1 && tokens.isGlued(i);
        if (unit || !tokens.isWord(i, OWNERS)) {
            return -1;
        }
        int next = tokens.isWord(i + 1, OWNERS)
                        || "web".equals(tokens.word(i + 1))
                        || isXray(i)
                        || "s".equals(tokens.word(i + 1))
                ? i + 2
                : i + 1;
        boolean near = tokens.width(next) <= LONGEST_GAP;
        if (near && tokens.isWord(next, NUMBERS)) {
            return next;
        }
        if (isRecord(i)) {
            return i + 1;
        }
        boolean sign = tokens.isFigures(i + 1)
                || tokens.word(i + 1).length() == 1
                || (tokens.word(i + 1).length() <= 4 && tokens.isFigures(i + 2) && tokens.isGlued(i + 2));
        return sign
                        && isHospital(i)
                        && (tokens.isWord(i, SIGNED)
                                || tokens.after(i) == '#'
                                || tokens.after(i) == ':'
                                || tokens.text().at(tokens.at(i).to() + 1) == '#')
                ? i
                : -1;
    }

    /** The last letter of M.R.N. or H/N, or -1. */
    private int lastOfInitials(int i) {
        if ("h".equals(tokens.word(i)) && "n".equals(tokens.word(i + 1)) && "/".equals(tokens.gap(i + 1))) {
            return i + 1;
        }
        boolean are = "m".equals(tokens.word(i)) && "r".equals(tokens.word(i + 1)) && "n".equals(tokens.word(i + 2));
        return are && tokens.width(i + 1) <= 2 && tokens.width(i + 2) <= 2 ? i + 2 : -1;
    }

    /** Whether a record's name and its digits stand together: hospital record 123456. */
    private boolean isRecord(int i) {
        return tokens.isWord(i, OF_RECORD)
                && "record".equals(tokens.word(i + 1))
                && tokens.width(i + 1) == 1
                && tokens.width(i + 2) <= 2
                && (tokens.isFigures(i + 2) || (tokens.word(i + 2).length() <= 4 && tokens.isGlued(i + 3)));
    }

    private boolean isHospital(int i) {
        return tokens.isWord(i, SIGNED)
                || tokens.word(i).startsWith("hosp")
                || "emis".equals(tokens.word(i))
                || "systmone".equals(tokens.word(i));
    }

    private boolean isXray(int i) {
        return "x".equals(tokens.word(i)) && "ray".equals(tokens.word(i + 1));
    }

    /** Whether it is a name of many numbers, before which figures are counts. */
    boolean isOfMany(int last) {
        return tokens.word(last).endsWith("s");
    }
}
