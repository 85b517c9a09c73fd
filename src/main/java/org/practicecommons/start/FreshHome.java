package org.practicecommons.start;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Empties the program's home when {@code --fresh} asks for it. */
public final class FreshHome {
    /** Only what the program itself puts there is taken away; anything else in the folder stays. */
    private static final List<String> OURS =
            List.of("neo4j", "elasticsearch", "log", "tmp", "uploads", "version.json", "operator.token", "run.json");

    private FreshHome() {}

    /** Empties the home of the command line, after asking unless {@code --yes} was given; ends the program on "no". */
    public static void emptyIfAsked(CommandLine line) {
        Path home = home(line);
        if (!line.fresh() || !Files.isDirectory(home)) {
            return;
        }
        if (!line.yes() && !agreed(home)) {
            System.err.println("Nothing was emptied and nothing was started. Give --yes to empty without asking.");
            System.exit(2);
        }
        OURS.forEach(name -> delete(home.resolve(name)));
    }

    static Path home(CommandLine line) {
        String option = "--practicecommons.home=";
        return Path.of(line.springArguments().stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()))
                .findFirst()
                .orElse("var"));
    }

    private static boolean agreed(Path home) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readLine("This empties %s: all data in it are lost. Type yes to go on: ", home))
                .map("yes"::equals)
                .orElse(false);
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("The home could not be emptied: " + path, stuck);
        }
    }
}
