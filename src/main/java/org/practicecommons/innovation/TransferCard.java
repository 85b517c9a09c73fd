package org.practicecommons.innovation;

import java.util.List;

/**
 * Why work may or may not transfer from one practice to another.
 *
 * @param worked what about the source's place made it work, in its own words; may be empty
 * @param alike where the two are most alike
 * @param differences where the two differ most
 */
public record TransferCard(String worked, List<Difference> alike, List<Difference> differences) {
    /** Copies the lists. */
    public TransferCard {
        alike = List.copyOf(alike);
        differences = List.copyOf(differences);
    }

    /**
     * A figure of both practices.
     *
     * @param key of the indicator
     * @param label what it is called
     * @param here value of the practice that asks, in the unit
     * @param there value of the source
     * @param unit of both
     */
    public record Difference(String key, String label, double here, double there, String unit) {}
}
