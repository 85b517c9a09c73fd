package org.practicecommons.innovation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicecommons.innovation.EvidenceKind;
import org.practicecommons.innovation.EvidenceSlot;
import org.practicecommons.platform.web.FieldProblem;
import org.practicecommons.platform.web.FormPage;
import org.practicecommons.platform.web.Link;

/** Where evidence is added to a record. */
record EvidencePage(Link record, EvidenceForm form, List<FieldProblem> problems) {
    /** What it can be about, as radio buttons. */
    public List<Map<String, Object>> slots() {
        return Arrays.stream(EvidenceSlot.values())
                .map(slot -> Map.<String, Object>of(
                        "value",
                        slot.key(),
                        "text",
                        slot.inWords(),
                        "checked",
                        slot.key().equals(form.slot())))
                .toList();
    }

    /** What it can be, as radio buttons. */
    public List<Map<String, Object>> kinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(kind -> Map.<String, Object>of(
                        "value",
                        kind.key(),
                        "text",
                        kind.inWords(),
                        "checked",
                        kind.key().equals(form.kind())))
                .toList();
    }

    /** What is wrong with a field; null when nothing is. */
    public @Nullable FieldProblem problem(String field) {
        return new FormPage<>(form, problems, List.of()).problem(field);
    }

    /** "Error: " when something is wrong, as the first words of the page's title. */
    public String titlePrefix() {
        return problems.isEmpty() ? "" : "Error: ";
    }

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return List.of(Link.HOME, RecordLinks.ALL, record);
    }
}
