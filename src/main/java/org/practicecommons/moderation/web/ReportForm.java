package org.practicecommons.moderation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicecommons.moderation.ReportDraft;
import org.practicecommons.moderation.ReportReason;
import org.practicecommons.moderation.TextRef;
import org.practicecommons.platform.web.FieldProblem;

/**
 * The form to report a text, as it was filled in.
 *
 * @param about the text, such as {@code note/3f…}
 * @param reason key of a {@link ReportReason}
 * @param words more about it; may be empty
 */
public record ReportForm(String about, String reason, String words) {
    /** Fields left out of the request are empty. */
    public ReportForm {
        about = clean(about);
        reason = clean(reason);
        words = clean(words);
    }

    /** The reasons to choose from, as the NHS.UK radios component takes them. */
    public List<Map<String, Object>> choices() {
        return Arrays.stream(ReportReason.values())
                .map(one -> Map.<String, Object>of(
                        "value",
                        one.key(),
                        "text",
                        one.inWords(),
                        "checked",
                        one.key().equals(reason)))
                .toList();
    }

    Optional<TextRef> text() {
        return TextRef.parse(about);
    }

    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (chosen().isEmpty()) {
            found.add(new FieldProblem("reason", "report-text.reason-missing.detail"));
        }
        if (words.length() > ReportDraft.LONGEST) {
            found.add(new FieldProblem("words", "report-text.words-long.detail"));
        }
        return found;
    }

    Optional<ReportReason> chosen() {
        return ReportReason.ofKey(reason);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
