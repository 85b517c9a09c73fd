package org.practicecommons.population;

import java.util.Map;

/**
 * What one dataset says of one organisation in one period, as published.
 *
 * @param subject ODS code of a practice or (for sources that say so) a PCN
 * @param period what time the figures are about: a year ({@code 2024}), a financial year ({@code 2024-25}), a month
 *     ({@code 2026-07})
 * @param figures published figures by figure key ({@code register_af}, {@code list_af}, {@code imd_score}); a figure
 *     that the file leaves empty, or gives as NA or NULL, is not in the map; 0 is a figure
 */
public record Reading(String subject, String period, Map<String, Double> figures) {}
