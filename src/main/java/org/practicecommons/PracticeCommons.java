package org.practicecommons;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: practices that learn from peers in comparable contexts. */
@SpringBootApplication
public class PracticeCommons {
    /** Starts the program. */
    public static void main(String[] arguments) {
        SpringApplication.run(PracticeCommons.class, arguments);
    }
}
