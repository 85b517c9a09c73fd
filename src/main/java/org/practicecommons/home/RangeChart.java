package org.practicecommons.home;

import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A practice's figure on a line, with the middle half of its peers, the middle half of England and England's 5th to 95th
 * percentile. Places and widths are per cent of the drawing's width, as SVG attributes take them.
 *
 * @param title what a screen reader says
 */
public record RangeChart(
        String title,
        String own,
        @Nullable String peersStart,
        String peersWidth,
        String englandMiddleStart,
        String englandMiddleWidth,
        String englandLow,
        String englandHigh) {
    /** Room at both ends, so that a dot at the end is drawn whole: per cent of the width. */
    private static final double MARGIN = 3;

    /** From a lower to a higher figure. */
    public record Range(double low, double high) {}

    /**
     * Draws to scale. The line reaches from the lowest to the highest of all figures given.
     *
     * @param label name of the figure
     * @param value the practice's own figure
     * @param peers middle half of its peers; null when not known
     * @param middle middle half of England
     * @param nineInTen England's 5th to 95th percentile
     */
    public static RangeChart of(String label, double value, @Nullable Range peers, Range middle, Range nineInTen) {
        Range shownPeers = peers == null ? middle : peers;
        double low = DoubleStream.of(value, shownPeers.low, nineInTen.low).min().orElse(value);
        double high =
                DoubleStream.of(value, shownPeers.high, nineInTen.high).max().orElse(value);
        Scale scale = new Scale(low, high);
        return new RangeChart(
                label + ": this practice among its peers and England",
                scale.at(value),
                peers == null ? null : scale.at(peers.low),
                scale.width(shownPeers),
                scale.at(middle.low),
                scale.width(middle),
                scale.at(nineInTen.low),
                scale.at(nineInTen.high));
    }

    private record Scale(double low, double high) {
        String at(double value) {
            return percent(MARGIN + share(value) * (100 - 2 * MARGIN));
        }

        String width(Range range) {
            return percent(Math.max(0.5, (share(range.high) - share(range.low)) * (100 - 2 * MARGIN)));
        }

        private double share(double value) {
            return high > low ? (value - low) / (high - low) : 0.5;
        }

        private static String percent(double value) {
            return String.format(Locale.ROOT, "%.2f%%", value);
        }
    }
}
