package org.practicecommons.vocabulary;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.web.BadParameter;

/** What a term must keep to among the others of its vocabulary. */
final class DraftRules {
    private final Vocabularies vocabularies;
    private final Vocabulary vocabulary;

    DraftRules(Vocabularies vocabularies, Vocabulary vocabulary) {
        this.vocabularies = vocabularies;
        this.vocabulary = vocabulary;
    }

    /** @throws BadParameter for the first rule that is broken */
    void check(String id, TermDraft draft) {
        draft.problems().stream().findFirst().ifPresent(wrong -> {
            throw BadParameter.refused(wrong.field(), wrong.messageKey());
        });
        boolean offered = vocabularies.offers(vocabulary, id);
        if (vocabulary.isClosed() && offered == draft.retired()) {
            throw BadParameter.refused("retired", "term.closed");
        }
        if (draft.retired()) {
            noneIsBelow(id);
        } else {
            wordsAreFree(id, draft);
            broaderIsThere(id, draft.broader());
        }
        dimensionsFit(draft);
    }

    private void noneIsBelow(String id) {
        if (vocabularies.list(vocabulary).stream().anyMatch(term -> id.equals(term.broader()))) {
            throw BadParameter.refused("retired", "term.has-narrower");
        }
    }

    /** A word leads to one term only, so that a search never has to guess. */
    private void wordsAreFree(String id, TermDraft draft) {
        Set<String> mine = draft.term(id).words().map(DraftRules::key).collect(Collectors.toSet());
        Optional<Term> other = vocabularies.list(vocabulary).stream()
                .filter(term -> !term.id().equals(id))
                .filter(term -> term.words().map(DraftRules::key).anyMatch(mine::contains))
                .findFirst();
        other.ifPresent(term -> {
            boolean label = term.words().map(DraftRules::key).anyMatch(key(draft.label())::equals);
            throw BadParameter.refused(label ? "label" : "synonyms", "term.word-taken", term.id());
        });
    }

    private void broaderIsThere(String id, @Nullable String broader) {
        Set<String> seen = new HashSet<>(Set.of(id));
        String above = broader;
        while (above != null) {
            if (!seen.add(above) || !vocabularies.offers(vocabulary, above)) {
                throw BadParameter.refused("broader", "term.broader-wrong");
            }
            above = vocabularies.get(vocabulary, above).broader();
        }
    }

    private void dimensionsFit(TermDraft draft) {
        boolean known =
                draft.dimensions().stream().allMatch(key -> Dimension.ofKey(key).isPresent());
        if (!known || draft.dimensions().isEmpty() == vocabulary.hasDimensions()) {
            throw BadParameter.refused(
                    "dimensions", vocabulary.hasDimensions() ? "term.dimensions-missing" : "term.dimensions-none");
        }
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
