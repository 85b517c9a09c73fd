package org.practicecommons;

import org.practicecommons.platform.engines.EnginesInitializer;
import org.practicecommons.start.CommandLine;
import org.practicecommons.start.FreshHome;
import org.practicecommons.start.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: practices that learn from peers in comparable contexts. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PracticeCommons {
    /** Starts the program; see {@link CommandLine#USAGE}. */
    public static void main(String[] arguments) {
        CommandLine line = readOrExit(arguments);
        FreshHome.emptyIfAsked(line);
        String[] spring = line.springArguments().toArray(String[]::new);
        if (line.command().equals("import")) {
            System.exit(ImportCommand.run(PracticeCommons.class, line));
        }
        SpringApplication program = new SpringApplication(PracticeCommons.class);
        program.addInitializers(new EnginesInitializer());
        program.run(spring);
    }

    private static CommandLine readOrExit(String[] arguments) {
        try {
            return CommandLine.parse(arguments);
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.exit(2);
            throw notUnderstood;
        }
    }
}
