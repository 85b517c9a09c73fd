package org.practicecommons.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.practicecommons.practice.RegisterFact.Placement;
import org.practicecommons.practice.RegisterFact.PracticeOnRegister;

/** Works out the practices: the newest file decides; older names stay as aliases. */
final class PracticeEntries {
    /** What has been gathered about one practice, file by file. */
    private static final class Gathered {
        private @Nullable PracticeOnRegister register;
        private @Nullable String postcode;
        /** Spelling by name in capitals, the newest name last. */
        private final Map<String, String> names = new LinkedHashMap<>();

        void named(@Nullable String name) {
            if (name == null) {
                return;
            }
            String key = name.toUpperCase(Locale.ROOT);
            String known = names.remove(key);
            boolean shouted = name.equals(key);
            names.put(key, known != null && shouted ? known : NameSpelling.everyday(name));
        }
    }

    private PracticeEntries() {}

    static SortedMap<String, Register.Entry> derive(List<DatedFacts> inOrder) {
        SortedMap<String, Gathered> gathered = new TreeMap<>();
        for (DatedFacts file : inOrder) {
            for (RegisterFact fact : file.facts()) {
                switch (fact) {
                    case PracticeOnRegister p -> register(of(gathered, p.code()), p);
                    case Placement p -> placed(of(gathered, p.practice()), p);
                    default -> {
                        // other facts say nothing of a practice's own particulars
                    }
                }
            }
        }
        SortedMap<String, Register.Entry> entries = new TreeMap<>();
        gathered.forEach((code, one) -> entries.put(code, entry(code, one)));
        return entries;
    }

    private static Gathered of(Map<String, Gathered> gathered, String code) {
        return gathered.computeIfAbsent(code, unseen -> new Gathered());
    }

    private static void register(Gathered one, PracticeOnRegister fact) {
        one.register = fact;
        one.named(fact.name());
        one.postcode = fact.postcode() != null ? fact.postcode() : one.postcode;
    }

    private static void placed(Gathered one, Placement fact) {
        one.named(fact.name());
        one.postcode = fact.postcode() != null ? fact.postcode() : one.postcode;
    }

    private static Register.Entry entry(String code, Gathered one) {
        List<String> names = new ArrayList<>(one.names.values());
        String name = names.isEmpty() ? code : names.removeLast();
        Optional<PracticeOnRegister> register = Optional.ofNullable(one.register);
        return new Register.Entry(
                code,
                name,
                names.reversed(),
                register.map(PracticeOnRegister::address).orElse(List.of()).stream()
                        .map(NameSpelling::everyday)
                        .toList(),
                register.map(PracticeOnRegister::town)
                        .map(NameSpelling::everyday)
                        .orElse(null),
                one.postcode,
                register.map(PracticeOnRegister::status).orElse(PracticeStatus.OPEN),
                register.map(PracticeOnRegister::opened).orElse(null),
                register.map(PracticeOnRegister::closed).orElse(null));
    }
}
