package org.practicecommons.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;

/** Short texts of one line, as forms hold them. */
final class Texts {
    private Texts() {}

    /** Without spaces around it or doubled; empty when the field was not sent. */
    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    /**
     * That a text is missing or too long.
     *
     * @param key of the sentences: {@code KEY.missing} and {@code KEY.long}
     */
    static List<FieldProblem> problems(String field, String text, int longest, String key) {
        if (text.isEmpty()) {
            return List.of(new FieldProblem(field, key + ".missing"));
        }
        return text.length() <= longest ? List.of() : List.of(new FieldProblem(field, key + ".long"));
    }
}
