package org.practicecommons.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a program on this machine whether it is up: for containers, whose image may have nothing else to ask with. */
public final class HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int UP = 200;

    private HealthCheck() {}

    /** Ends with 0 when the program on the port named first answers that it is up, else with 1. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(isUp(Integer.parseInt(arguments[0])) ? 0 : 1);
    }

    private static boolean isUp(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode() == UP;
        } catch (IOException away) {
            return false;
        }
    }
}
