package org.practicecommons.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays what curators changed over a file. A newer file changes only terms that no curator has changed. */
final class Overlay {
    private final SequencedMap<String, Term> offered = new LinkedHashMap<>();
    private final SequencedMap<String, Term> retired = new LinkedHashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    private Overlay(TermList file) {
        file.terms().forEach(term -> offered.put(term.id(), term));
        file.retired().forEach(term -> retired.put(term.id(), term));
    }

    /** @param revisions of this vocabulary, those of one term in the order of their versions */
    static TermsInUse of(TermList file, List<TermRevision> revisions) {
        Overlay overlay = new Overlay(file);
        Map<String, Term> inFile = Stream.concat(file.terms().stream(), file.retired().stream())
                .collect(Collectors.toMap(Term::id, Function.identity(), (one, other) -> one));
        revisions.forEach(revision -> overlay.lay(revision, inFile.get(revision.term())));
        String version = revisions.isEmpty() ? file.version() : file.version() + "+" + revisions.size();
        return new TermsInUse(
                version, overlay.inOrder(), List.copyOf(overlay.retired.values()), Map.copyOf(overlay.versions));
    }

    private void lay(TermRevision revision, @Nullable Term inFile) {
        versions.put(revision.term(), revision.version());
        Term term = revision.removed() ? inFile : revision.over(inFile);
        SequencedMap<String, Term> place = revision.retired() ? retired : offered;
        SequencedMap<String, Term> other = revision.retired() ? offered : retired;
        other.remove(revision.term());
        if (term == null) {
            place.remove(revision.term());
        } else {
            place.put(revision.term(), term);
        }
    }

    /** Each term followed by what is a part of it. One whose broader term is not offered, or is below it, goes to the top. */
    private List<Term> inOrder() {
        Map<String, List<Term>> below = offered.values().stream()
                .filter(term -> term.broader() != null)
                .collect(Collectors.groupingBy(term -> String.valueOf(term.broader())));
        List<Term> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        offered.values().stream()
                .filter(term -> term.broader() == null || !offered.containsKey(term.broader()))
                .forEach(top -> add(top.below(null), below, ordered, seen));
        offered.values().stream()
                .filter(term -> !seen.contains(term.id()))
                .forEach(circling -> add(circling.below(null), below, ordered, seen));
        return List.copyOf(ordered);
    }

    private static void add(Term term, Map<String, List<Term>> below, List<Term> ordered, Set<String> seen) {
        if (seen.add(term.id())) {
            ordered.add(term);
            below.getOrDefault(term.id(), List.of()).forEach(narrower -> add(narrower, below, ordered, seen));
        }
    }
}
