package org.practicecommons.guard;

import java.util.Set;

/** Words that say that a number is an article's, a book's or a bill's, and no person's. */
final class CodeLabels {
    private static final Set<String> CODES = Set.of("""
            isbn issn pmid invoice invoices order orders po purchase serial licence license snomed sctid code codes cost barcode
            batch lot asset warranty policy product part model grant account catalogue tracking parcel consignment quotation
            quote tender contract eori vat gtin ean requisition receipt meter imei voucher isrctn orcid nct dataset doi""".split("\\s+"));
    private static final Set<String> FILLERS = Set.of(
            "number",
            "numbers",
            "no",
            "nr",
            "num",
            "id",
            "is",
            "was",
            "ref",
            "reference",
            "the",
            "for",
            "of",
            "key",
            "centre",
            "concept",
            "a",
            "s",
            "our",
            "book");
    private static final Set<String> PERSONS =
            Set.of("nhs", "patient", "patients", "pt", "her", "his", "mrs", "mr", "chi");
    private static final int BEFORE = 5;
    private static final int PERSON_BEFORE = 8;

    private CodeLabels() {}

    /** Whether such a word introduces the digits at a token, and no person is spoken of. */
    static boolean isCode(Tokens tokens, int first) {
        int i = first - 1;
        while (i > first - BEFORE && (tokens.isWord(i, FILLERS) || isShort(tokens, i))) {
            i--;
        }
        if (!tokens.isWord(i, CODES)) {
            return false;
        }
        for (int at = first - 1; at >= first - PERSON_BEFORE; at--) {
            if (tokens.isWord(at, PERSONS)) {
                return false;
            }
        }
        return true;
    }

    /** The 10 or 13 of ISBN-10. */
    private static boolean isShort(Tokens tokens, int i) {
        return tokens.isFigures(i) && tokens.at(i).length() == 2 && tokens.before(i) == '-';
    }
}
