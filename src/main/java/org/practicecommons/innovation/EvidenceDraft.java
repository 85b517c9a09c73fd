package org.practicecommons.innovation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.FieldProblem;

/**
 * What is told as evidence.
 *
 * @param slot what it is about
 * @param kind what it is
 * @param text in words, at most {@value Passage#LONGEST} characters
 * @param source address of a page or a name of where it is from, at most {@value #LONGEST_SOURCE} characters; may be empty
 * @param voice for what somebody said: who that is, as a role and never by name, at most {@value #LONGEST_VOICE} characters
 * @param consent for what somebody said: whether they agreed that it stands here
 */
public record EvidenceDraft(
        EvidenceSlot slot, EvidenceKind kind, String text, String source, String voice, boolean consent) {
    /** Longest source, in characters. */
    public static final int LONGEST_SOURCE = 300;
    /** Longest description of who spoke, in characters. */
    public static final int LONGEST_VOICE = 80;

    private static final Set<String> WEB = Set.of("http", "https");

    /** Brings texts into one form. */
    public EvidenceDraft {
        text = Prose.text(text);
        source = Prose.line(source);
        voice = Prose.line(voice);
    }

    /** What must be put right, in the order of the form; each key has a {@code .detail}. */
    public List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (text.isEmpty()) {
            found.add(new FieldProblem("text", "evidence.text-missing"));
        } else if (text.length() > Passage.LONGEST) {
            found.add(new FieldProblem("text", "innovation.passage-long"));
        }
        if (source.length() > LONGEST_SOURCE) {
            found.add(new FieldProblem("source", "evidence.source-long"));
        }
        if (voice.length() > LONGEST_VOICE) {
            found.add(new FieldProblem("voice", "evidence.voice-long"));
        }
        if (kind == EvidenceKind.QUOTE && voice.isEmpty()) {
            found.add(new FieldProblem("voice", "evidence.voice-missing"));
        }
        if (kind == EvidenceKind.QUOTE && !consent) {
            found.add(new FieldProblem("consent", "evidence.consent-missing"));
        }
        return found;
    }

    /** The source as an address that can be followed; null when it is none. */
    public @Nullable String link() {
        try {
            URI address = URI.create(source);
            return address.getHost() != null && WEB.contains(String.valueOf(address.getScheme())) ? source : null;
        } catch (IllegalArgumentException words) {
            return null;
        }
    }
}
