package org.practicecommons.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicecommons.ingest.FileRefused;
import org.practicecommons.ingest.FileRefused.Reason;
import org.practicecommons.ingest.SourceColumn;

/** Where the columns that a source declares stand in a file. */
public final class Columns {
    private static final int ABSENT = -1;

    private final List<String> headings;
    private final Map<String, Integer> places;

    private Columns(List<String> headings, Map<String, Integer> places) {
        this.headings = headings;
        this.places = places;
    }

    /**
     * Finds declared columns by their headings, in whatever order.
     *
     * @throws FileRefused when a required column is missing, or a declared one is there twice
     */
    public static Columns byHeading(List<SourceColumn> declared, List<String> headings, String file) {
        List<String> plain = headings.stream().map(Columns::plain).toList();
        Map<String, Integer> places = new HashMap<>();
        for (SourceColumn column : declared) {
            String wanted = plain(column.name());
            int place = plain.indexOf(wanted);
            if (place < 0 && column.required()) {
                throw new FileRefused(Reason.MISSING_COLUMN, file, column.name());
            }
            if (place >= 0 && plain.lastIndexOf(wanted) != place) {
                throw new FileRefused(Reason.DOUBLE_COLUMN, file, column.name());
            }
            places.put(column.name(), place);
        }
        return new Columns(headings, places);
    }

    /** Columns of a file without headings: the declared ones, in their order. */
    public static Columns byPlace(List<SourceColumn> declared) {
        List<String> headings = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (SourceColumn column : declared) {
            places.put(column.name(), headings.size());
            headings.add(column.name());
        }
        return new Columns(headings, places);
    }

    /** How many declared columns these {@link #plain} headings have; 0 when a required one is missing. */
    public static int fit(List<SourceColumn> declared, Set<String> headings) {
        int found = 0;
        for (SourceColumn column : declared) {
            if (headings.contains(plain(column.name()))) {
                found++;
            } else if (column.required()) {
                return 0;
            }
        }
        return found;
    }

    /** A heading in small letters, without spaces, line breaks, byte order mark and marks other than + and %. */
    public static String plain(String heading) {
        StringBuilder plain = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '%') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    /** The column's place, or a negative number where the file does not have it. */
    int place(String column) {
        Integer place = places.getOrDefault(column, null);
        if (place == null) {
            throw new IllegalArgumentException("The source does not declare the column " + column);
        }
        return place;
    }

    boolean has(String column) {
        return place(column) != ABSENT;
    }

    int width() {
        return headings.size();
    }

    List<String> headings() {
        return headings;
    }
}
