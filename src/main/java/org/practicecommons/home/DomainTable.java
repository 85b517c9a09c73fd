package org.practicecommons.home;

import java.util.List;

/**
 * A practice's figures in one of the seven domains.
 *
 * @param domain deprivation, age, ethnicity, size, rurality, need or inclusion
 * @param label the domain's name
 * @param rows its figures, in a fixed order
 */
public record DomainTable(String domain, String label, List<ContextRow> rows) {
    /** Whether any figure can be drawn. */
    public boolean drawn() {
        return rows.stream().anyMatch(row -> row.chart() != null);
    }
}
