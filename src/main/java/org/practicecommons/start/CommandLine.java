package org.practicecommons.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The program's options, as {@code bin/run} and {@code java -jar} take them, in Spring's own terms.
 *
 * @param command {@code serve} or {@code import}
 * @param springArguments what Spring Boot is started with
 * @param folder folder to import, for {@code import}
 * @param fresh whether the home is to be emptied first
 * @param yes whether to empty it without asking
 * @param dryRun whether an import writes nothing
 */
public record CommandLine(
        String command, List<String> springArguments, String folder, boolean fresh, boolean yes, boolean dryRun) {

    /** What the program says when it does not understand. */
    public static final String USAGE = """
            Usage: practice-commons [serve] [--port N] [--home DIR] [--open-data DIR] [--fresh [--yes]]
                                     [--mode demonstration|local|service] [--no-demo]
                   practice-commons import DIR [--home DIR] [--dry-run]
            """;

    private static final Map<String, String> VALUED = Map.of(
            "--port", "--server.port=",
            "--home", "--practicecommons.home=",
            "--mode", "--practicecommons.mode=",
            "--open-data", "--practicecommons.open-data=");

    /**
     * Reads the options. Options that start with {@code --} and hold {@code =} go to Spring as they are.
     *
     * @throws IllegalArgumentException with words for people when an option is not understood
     */
    public static CommandLine parse(String... arguments) {
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        Parsing parsing = new Parsing();
        while (rest.hasNext()) {
            parsing.take(rest.next(), rest);
        }
        return parsing.done();
    }

    private static final class Parsing {
        private final List<String> spring = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private boolean fresh;
        private boolean yes;
        private boolean dryRun;

        void take(String argument, Iterator<String> rest) {
            switch (argument) {
                case "--no-demo" -> spring.add("--practicecommons.demo=false");
                case "--fresh" -> fresh = true;
                case "--yes" -> yes = true;
                case "--dry-run" -> dryRun = true;
                case "--port", "--home", "--mode", "--open-data" ->
                    spring.add(VALUED.get(argument) + value(argument, rest));
                default -> other(argument);
            }
        }

        private void other(String argument) {
            if (argument.startsWith("--") && argument.contains("=")) {
                spring.add(argument);
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException("The option " + argument + " is not known.\n" + USAGE);
            } else {
                words.add(argument);
            }
        }

        private static String value(String option, Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException("The option " + option + " needs a value.\n" + USAGE);
            }
            return rest.next();
        }

        CommandLine done() {
            String command = words.isEmpty() ? "serve" : words.getFirst();
            int expected = command.equals("import") ? 2 : 1;
            boolean known = command.equals("serve") || command.equals("import");
            if (!known || (words.size() != expected && !words.isEmpty())) {
                throw new IllegalArgumentException(
                        "The command is not understood: " + String.join(" ", words) + "\n" + USAGE);
            }
            return new CommandLine(command, spring, expected == 2 ? words.get(1) : "", fresh, yes, dryRun);
        }
    }
}
