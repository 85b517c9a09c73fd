package org.practicecommons.innovation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What an organisation does with somebody else's work.
 *
 * @param how as it is, or changed to fit
 * @param kept what is kept, at most {@value Passage#LONGEST} characters, as the others
 * @param changed what is changed
 * @param dropped what is left out
 * @param stage where it is with it
 */
public record AdoptionDraft(How how, String kept, String changed, String dropped, Stage stage) {
    /** As it is, or changed. */
    public enum How {
        /** One more organisation does the same: the record stays one. */
        ADOPT,
        /** Something else comes of it: a new record with lineage to this one. */
        ADAPT;

        /** The one with this key, if there is one. */
        public static Optional<How> ofKey(String key) {
            return switch (key.toLowerCase(Locale.ROOT)) {
                case "adopt" -> Optional.of(ADOPT);
                case "adapt" -> Optional.of(ADAPT);
                default -> Optional.empty();
            };
        }

        /** Its name in answers: {@code adopt}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Brings texts into one form. */
    public AdoptionDraft {
        kept = Prose.text(kept);
        changed = Prose.text(changed);
        dropped = Prose.text(dropped);
    }

    /** What must be put right; each key has a {@code .detail}. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        checkLength(found, "kept", kept);
        checkLength(found, "changed", changed);
        checkLength(found, "dropped", dropped);
        return found;
    }

    private static void checkLength(List<FieldProblem> found, String field, String text) {
        if (text.length() > Passage.LONGEST) {
            found.add(new FieldProblem(field, "innovation.passage-long"));
        }
    }
}
