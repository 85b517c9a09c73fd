package org.practicecommons.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be written so that the graph holds a register.
 *
 * @param practices new or changed practices
 * @param bodies new or changed bodies around them
 * @param tiesAdded ties to make
 * @param tiesDropped ties to remove
 * @param practicesTouched codes of practices whose page or search document may look different
 * @param counts for people
 */
record RegisterDifference(
        List<Register.Entry> practices,
        List<Register.Organisation> bodies,
        List<Register.Tie> tiesAdded,
        List<Register.Tie> tiesDropped,
        Set<String> practicesTouched,
        RegisterChange counts) {

    /**
     * What the graph holds now.
     *
     * @param practices hash and status by code
     * @param bodies by key
     */
    record Held(
            Map<String, HeldPractice> practices, Map<String, Register.Organisation> bodies, Set<Register.Tie> ties) {}

    /** A practice in the graph: enough to see whether it differs. */
    record HeldPractice(String hash, PracticeStatus status) {}

    static RegisterDifference between(Held held, Register wanted) {
        List<Register.Entry> practices = wanted.practices().values().stream()
                .filter(entry -> !held.practices().containsKey(entry.code())
                        || !held.practices().get(entry.code()).hash().equals(entry.hash()))
                .toList();
        List<Register.Organisation> bodies = wanted.organisations().values().stream()
                .filter(body -> !body.equals(held.bodies().get(body.key())))
                .toList();
        List<Register.Tie> added = minus(wanted.ties(), held.ties());
        List<Register.Tie> dropped = minus(held.ties(), wanted.ties());
        Set<String> touched = touched(practices, bodies, added, dropped, wanted);
        return new RegisterDifference(
                practices, bodies, added, dropped, touched, counts(held, wanted, practices, bodies, added, dropped));
    }

    boolean isEmpty() {
        return practices.isEmpty() && bodies.isEmpty() && tiesAdded.isEmpty() && tiesDropped.isEmpty();
    }

    private static List<Register.Tie> minus(Collection<Register.Tie> ties, Set<Register.Tie> others) {
        return ties.stream().filter(tie -> !others.contains(tie)).toList();
    }

    /** Practices that changed themselves, or below a body or tie that did. */
    private static Set<String> touched(
            List<Register.Entry> practices,
            List<Register.Organisation> bodies,
            List<Register.Tie> added,
            List<Register.Tie> dropped,
            Register wanted) {
        Set<String> changedBodies = Stream.concat(
                        bodies.stream().map(Register.Organisation::key),
                        Stream.concat(added.stream(), dropped.stream()).map(RegisterDifference::childKey))
                .collect(Collectors.toCollection(HashSet::new));
        boolean grown = true;
        while (grown) {
            grown = changedBodies.addAll(wanted.ties().stream()
                    .filter(tie -> changedBodies.contains(Register.Organisation.key(tie.parentKind(), tie.parent())))
                    .map(RegisterDifference::childKey)
                    .toList());
        }
        String prefix = Register.Organisation.key(OrganisationKind.PRACTICE, "");
        Set<String> touched = changedBodies.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(code -> wanted.practices().containsKey(code))
                .collect(Collectors.toCollection(TreeSet::new));
        practices.forEach(entry -> touched.add(entry.code()));
        return touched;
    }

    private static String childKey(Register.Tie tie) {
        return Register.Organisation.key(tie.childKind(), tie.child());
    }

    private static RegisterChange counts(
            Held held,
            Register wanted,
            List<Register.Entry> practices,
            List<Register.Organisation> bodies,
            List<Register.Tie> added,
            List<Register.Tie> dropped) {
        Set<String> changed = Stream.of(
                        practices.stream()
                                .map(entry -> Register.Organisation.key(OrganisationKind.PRACTICE, entry.code())),
                        bodies.stream().map(Register.Organisation::key),
                        added.stream().map(RegisterDifference::childKey),
                        dropped.stream().map(RegisterDifference::childKey))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
        long fresh = changed.stream().filter(key -> !known(held, key)).count();
        long closed = practices.stream()
                .filter(entry -> entry.status() != PracticeStatus.OPEN)
                .map(entry -> held.practices().get(entry.code()))
                .filter(Objects::nonNull)
                .filter(before -> before.status() == PracticeStatus.OPEN)
                .count();
        long all = (long) wanted.practices().size() + wanted.organisations().size();
        return new RegisterChange(
                (int) fresh, (int) (changed.size() - fresh - closed), (int) closed, (int) (all - changed.size()));
    }

    private static boolean known(Held held, String key) {
        String prefix = Register.Organisation.key(OrganisationKind.PRACTICE, "");
        return key.startsWith(prefix)
                ? held.practices().containsKey(key.substring(prefix.length()))
                : held.bodies().containsKey(key);
    }
}
