package org.practicecommons.start;

import org.practicecommons.platform.mode.Mode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the program once the web server listens, and says where it answers. */
@Component
@ConditionalOnWebApplication
class Serving {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final Opening opening;
    private final Rehearsal rehearsal;
    private final StartSettings settings;
    private final Mode mode;

    Serving(Opening opening, Rehearsal rehearsal, StartSettings settings, Mode mode) {
        this.opening = opening;
        this.rehearsal = rehearsal;
        this.settings = settings;
        this.mode = mode;
    }

    @EventListener
    void serve(ApplicationReadyEvent listening) {
        if (!(listening.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        int port = web.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        if (settings.rehearse()) {
            rehearsal.play(port);
            System.exit(SpringApplication.exit(web, () -> 0));
        }
        try {
            opening.open();
            System.out.println("Mode: " + mode.word() + ", " + mode.inWords() + ".");
            System.out.println("Ready: http://localhost:" + port);
        } catch (RuntimeException failure) {
            LOG.error("The program could not start", failure);
            System.err.println("The program could not start: " + failure.getMessage());
            System.exit(SpringApplication.exit(web, () -> 1));
        }
    }
}
