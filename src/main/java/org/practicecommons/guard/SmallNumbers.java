package org.practicecommons.guard;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The small-number rule for counts of patients that practices record: 0 and what reaches the threshold is shown, what is
 * between is not, and of counts that stand with their totals so many more are held back that no small one can be worked
 * out from the rest. Official figures are shown as published and do not come here.
 *
 * <p>The threshold of 8 is NHS Digital's "Disclosure control methodology for Hospital Episode Statistics and Emergency
 * Care Data Set" (September 2018), which hides 1 to 7; older guidance hid 1 to 5. That methodology rounds the rest to
 * fives; here counts stay exact, so others are held back with the small ones, as {@link Published} says.
 *
 * <p>What is protected is one table or series. Two that tell of the same patients in different ways, or of the same
 * months before and after one was added, must be put into one, or the second not be shown.
 */
@Component
public final class SmallNumbers {
    private final int threshold;

    /**
     * A rule.
     *
     * @param threshold the smallest count above 0 that is shown; 3 or more, since below 2 only one count would be small
     *     and hiding it would tell it
     */
    @Autowired
    public SmallNumbers(@Value("${practicecommons.small-numbers.threshold:8}") int threshold) {
        if (threshold < 3) {
            throw new IllegalArgumentException("practicecommons.small-numbers.threshold must be 3 or more");
        }
        this.threshold = threshold;
    }

    /** A count that stands alone: nothing shown elsewhere adds up with it. */
    public Cell count(int count) {
        return isSmall(notNegative(count)) ? new Cell.FewerThan(threshold) : new Cell.Shown(count);
    }

    /** Counts that are shown with their sum. */
    public CountSeries series(List<Integer> counts) {
        Published published = new Published(2, threshold);
        counts.forEach(count -> published.add(0, 1, notNegative(count)));
        published.add(1, 0, counts.stream().reduce(0, Math::addExact));
        List<Cell> cells = published.cells();
        return new CountSeries(cells.subList(0, counts.size()), cells.getLast());
    }

    /**
     * Some patients among others. The others that are not among the some count as well: 95 of 100 tells of 5.
     *
     * @param part how many, at most the whole
     * @param whole among how many
     */
    public PatientShare share(int part, int whole) {
        CountSeries series = series(List.of(part, whole - part));
        return PatientShare.of(series.counts().getFirst(), series.sum());
    }

    /**
     * A table that is shown with the totals of its rows and columns and of all.
     *
     * @param counts the rows, all of one length
     */
    public CountTable table(int[][] counts) {
        int columns = counts.length == 0 ? 0 : counts[0].length;
        for (int[] row : counts) {
            if (row.length != columns) {
                throw new IllegalArgumentException("All rows of a table have the same length");
            }
            IntStream.of(row).forEach(SmallNumbers::notNegative);
        }
        return new TableFlows(counts, columns).shown(threshold);
    }

    private boolean isSmall(int count) {
        return count > 0 && count < threshold;
    }

    private static int notNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of patients is 0 or more");
        }
        return count;
    }
}
