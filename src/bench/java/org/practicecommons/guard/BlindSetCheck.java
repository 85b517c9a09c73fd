package org.practicecommons.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the guard on a set of texts that somebody else wrote: a file of JSON lines, each with {@code kind}, {@code
 * verdict} ({@code refuse}, {@code ask} or {@code pass}) and {@code text}. Prints for each kind how many texts are refused,
 * asked about and passed. No text is printed unless it is asked for, so that a set stays blind.
 */
public final class BlindSetCheck {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BlindSetCheck() {}

    /** A text of the set: what somebody says of it, and what the guard says. */
    private record Line(String kind, String verdict, String said, String text) {
        static Line of(String json) {
            Map<?, ?> fields = JSON.readValue(json, Map.class);
            String text = String.valueOf(fields.get("text"));
            return new Line(
                    String.valueOf(fields.get("kind")), String.valueOf(fields.get("verdict")), said(text), text);
        }

        private static String said(String text) {
            Verdict verdict = IdentifierGuard.check(text, OwnFacts.none());
            return verdict.blocks() ? "refuse" : verdict.findings().isEmpty() ? "pass" : "ask";
        }

        /** What must be asked about may be refused for something else in it as well. */
        boolean isRight() {
            return said.equals(verdict) || (verdict.equals("ask") && said.equals("refuse"));
        }
    }

    /**
     * Measures.
     *
     * @param arguments the file, then perhaps {@code --show} for the texts that went another way than they should
     */
    public static void main(String[] arguments) throws IOException {
        List<Line> lines = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> !line.isBlank())
                .map(Line::of)
                .toList();
        System.out.printf(
                "%-18s %-8s %6s %7s %6s %7s %9s%n",
                "kind", "should", "texts", "refused", "asked", "passed", "as should");
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> "%-18s %-8s".formatted(line.kind, line.verdict), TreeMap::new, Collectors.toList()))
                .forEach(BlindSetCheck::print);
        if (arguments.length > 1) {
            lines.stream()
                    .filter(line -> !line.isRight())
                    .forEach(line -> System.out.println(line.kind + "\t" + line.said + "\t" + line.text));
        }
    }

    private static void print(String kind, List<Line> lines) {
        System.out.printf(
                "%s %6d %6.1f%% %5.1f%% %6.1f%% %8.1f%%%n",
                kind,
                lines.size(),
                share(lines, "refuse"),
                share(lines, "ask"),
                share(lines, "pass"),
                100.0 * lines.stream().filter(Line::isRight).count() / lines.size());
    }

    private static double share(List<Line> lines, String said) {
        return 100.0 * lines.stream().filter(line -> line.said.equals(said)).count() / lines.size();
    }
}
