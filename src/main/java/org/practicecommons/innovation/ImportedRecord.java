package org.practicecommons.innovation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record as a file told it, checked and not yet held.
 *
 * @param externalId what its source calls it; empty when the source does not say, then its title stands for it
 * @param title at most {@value InnovationDraft#LONGEST_TITLE} characters
 * @param summary at most {@value InnovationDraft#LONGEST_SUMMARY} characters
 * @param challenges ids, labels, synonyms or other words, at most {@value InnovationDraft#MOST_TERMS}
 * @param populations as the challenges
 * @param stage where the work is
 * @param lead ODS code of a practice, or the name of a place; empty when the source does not say
 * @param passages what else is told
 * @param from where it was read
 */
public record ImportedRecord(
        String externalId,
        String title,
        String summary,
        List<String> challenges,
        List<String> populations,
        Stage stage,
        String lead,
        Map<Passage, String> passages,
        From from) {
    /**
     * Where it was read; each empty when the record does not say.
     *
     * @param publisher who published it
     * @param url its address, http or https
     * @param licence under which its text stands
     */
    public record From(String publisher, String url, String licence) {}

    /** Keeps its own copies, the passages in one order so that the same record has the same fingerprint. */
    public ImportedRecord {
        challenges = List.copyOf(challenges);
        populations = List.copyOf(populations);
        passages = Collections.unmodifiableMap(new TreeMap<>(passages));
    }

    /** All that it says in words, by field. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", title);
        texts.put("summary", summary);
        texts.put("challenges", String.join("\n", challenges));
        texts.put("populations", String.join("\n", populations));
        texts.put("lead", lead);
        texts.put("publisher", from.publisher());
        passages.forEach((passage, text) -> texts.put(passage.key(), text));
        return texts;
    }

    /** What makes two records be about the same work, within one source. */
    public String identity() {
        return externalId.isEmpty() ? "title " + title.toLowerCase(java.util.Locale.ROOT) : "id " + externalId;
    }
}
