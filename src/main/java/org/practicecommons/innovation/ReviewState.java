package org.practicecommons.innovation;

import java.util.List;
import java.util.Locale;

/** How far the reading of a record by curators has come. */
public enum ReviewState {
    /** Nobody has read it yet. */
    TWO_NEEDED("Two curators are to read it"),
    /** One has. */
    ONE_MORE_NEEDED("One curator has read it, another is to read it"),
    /** Two have, and are too far apart. */
    THIRD_NEEDED("Two curators read it and see it differently: a third is to read it"),
    /** It stands out as something to learn from. */
    FEATURED("Featured"),
    /** It does not yet. */
    NOT_FEATURED("Not featured for now");

    /** Two readings that are more points apart go to a third reader. */
    public static final int FAR_APART = 2;
    /** So many points of 10, on average of two or as the middle of three, make a record stand out. */
    public static final int ENOUGH = 7;

    private final String inWords;

    ReviewState(String inWords) {
        this.inWords = inWords;
    }

    /** As it is shown. */
    public String inWords() {
        return inWords;
    }

    /** Its name in answers: {@code third-needed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nobody is to read it any more. */
    public boolean isDecided() {
        return this == FEATURED || this == NOT_FEATURED;
    }

    /**
     * What follows from readings.
     *
     * @param totals points of each reading, in the order in which they were given
     */
    public static ReviewState of(List<Integer> totals) {
        List<Integer> sorted = totals.stream().sorted().toList();
        return switch (sorted.size()) {
            case 0 -> TWO_NEEDED;
            case 1 -> ONE_MORE_NEEDED;
            case 2 -> {
                int low = sorted.getFirst();
                int high = sorted.getLast();
                yield high - low > FAR_APART ? THIRD_NEEDED : featured(low + high >= 2 * ENOUGH);
            }
            default -> featured(sorted.get(sorted.size() / 2) >= ENOUGH);
        };
    }

    private static ReviewState featured(boolean enough) {
        return enough ? FEATURED : NOT_FEATURED;
    }
}
