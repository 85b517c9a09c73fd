package org.practicecommons.start;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.practicecommons.platform.web.Readiness;
import org.springframework.stereotype.Component;

/**
 * A start for the class archive only: asks for pages that the first visitor would ask for, so that their classes are
 * loaded, and stops. There are no engines in it, so most pages say that the graph is away; templates, security, driver
 * and search client are used all the same.
 */
@Component
class Rehearsal {
    private static final List<String> PATHS = List.of(
            "/",
            "/practices?q=surgery",
            "/practices/A81001",
            "/practices/A81001/peers",
            "/api/v1/practices/A81001/peers",
            "/method",
            "/data",
            "/privacy",
            "/nowhere");

    private final Readiness readiness;

    Rehearsal(Readiness readiness) {
        this.readiness = readiness;
    }

    /** @param port where this program listens */
    void play(int port) {
        readiness.open();
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            PATHS.stream()
                    .map(path -> HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)))
                    .map(page -> visitor.sendAsync(page.build(), BodyHandlers.discarding()))
                    .forEach(CompletableFuture::join);
        }
    }
}
