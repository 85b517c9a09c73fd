package org.practicecommons.guard;

import java.util.List;

/**
 * What the guard says of a text.
 *
 * @param findings all that was found, in the order of the text
 */
public record Verdict(List<Finding> findings) {
    /** Whether the text must not be kept, shown, sent, indexed or logged. */
    public boolean blocks() {
        return findings.stream().anyMatch(finding -> finding.kind().blocks());
    }

    /** The kinds that were found, each once, in the order of the text. */
    public List<IdentifierKind> kinds() {
        return findings.stream().map(Finding::kind).distinct().toList();
    }
}
