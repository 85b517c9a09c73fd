package org.practicecommons.practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicecommons.practice.RegisterFact.IcbSuccession;
import org.practicecommons.practice.RegisterFact.PracticeSuccession;

/**
 * Works the register out from all files at once. A pure function of the set of files: the order in which they came does
 * not matter, and the same files give the same register.
 */
final class RegisterDerivation {
    private RegisterDerivation() {}

    static Register derive(Collection<DatedFacts> files) {
        List<DatedFacts> inOrder = files.stream().sorted().toList();
        NavigableSet<LocalDate> reorganisations = reorganisations(inOrder);
        SortedMap<String, Register.Entry> practices = PracticeEntries.derive(inOrder);
        SortedMap<String, Register.Organisation> organisations = Organisations.derive(inOrder, reorganisations);
        Set<Register.Tie> ties = Ties.derive(inOrder, practices, organisations, reorganisations);
        return new Register(practices, organisations, ties, successions(inOrder), boundaries(inOrder));
    }

    static <F extends RegisterFact> Stream<F> facts(DatedFacts file, Class<F> kind) {
        return file.facts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static NavigableSet<LocalDate> reorganisations(List<DatedFacts> files) {
        return files.stream()
                .flatMap(file -> facts(file, IcbSuccession.class))
                .filter(succession ->
                        !succession.from().code().equals(succession.to().code()))
                .map(IcbSuccession::on)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Register.Succession> successions(List<DatedFacts> files) {
        Stream<Register.Succession> icbs = files.stream()
                .flatMap(file -> icbSuccessions(facts(file, IcbSuccession.class).toList()));
        Stream<Register.Succession> practices = files.stream()
                .flatMap(file -> facts(file, PracticeSuccession.class))
                .map(s -> new Register.Succession(OrganisationKind.PRACTICE, s.from(), s.to(), s.on(), "whole"));
        return Stream.concat(icbs, practices).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Register.Succession> icbSuccessions(List<IcbSuccession> all) {
        return all.stream().filter(s -> !s.from().code().equals(s.to().code())).map(s -> {
            boolean parts = all.stream()
                            .filter(other -> other.from().code().equals(s.from().code()))
                            .count()
                    > 1;
            return new Register.Succession(
                    OrganisationKind.ICB, s.from().code(), s.to().code(), s.on(), parts ? "part" : "whole");
        });
    }

    private static SortedMap<String, RegisterFact.Boundary> boundaries(List<DatedFacts> files) {
        SortedMap<String, RegisterFact.Boundary> newest = new TreeMap<>();
        files.forEach(file -> facts(file, RegisterFact.Boundary.class)
                .forEach(boundary -> newest.put(boundary.layer() + " " + boundary.onsCode(), boundary)));
        return newest;
    }
}
