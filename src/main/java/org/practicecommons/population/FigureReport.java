package org.practicecommons.population;

import java.util.Map;
import org.practicecommons.guard.CheckedText;

/**
 * That a figure is wrong, in the words of who reports it.
 *
 * @param practice name or code, as typed, at most 200 characters
 * @param figure which figure, at most 200 characters
 * @param problem what is wrong, at most 1,000 characters
 */
public record FigureReport(CheckedText practice, CheckedText figure, CheckedText problem) {
    /** From the checked fields of the form, which holds all three. */
    @SuppressWarnings("NullAway") // The form holds all three
    public static FigureReport of(Map<String, CheckedText> fields) {
        return new FigureReport(fields.get("practice"), fields.get("figure"), fields.get("problem"));
    }
}
