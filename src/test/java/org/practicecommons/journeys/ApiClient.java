package org.practicecommons.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API, with a token or without. */
public final class ApiClient implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final @Nullable String token;

    private ApiClient(int port, @Nullable String token) {
        this.base = "http://localhost:" + port + "/api/v1";
        this.token = token;
    }

    /** Without a token. */
    public static ApiClient anybody(int port) {
        return new ApiClient(port, null);
    }

    /** With a token. */
    public static ApiClient with(String token, int port) {
        return new ApiClient(port, token);
    }

    /** With a token of one of the demonstration's people. */
    public static ApiClient as(String key, int port) throws IOException, InterruptedException {
        try (ApiClient anybody = anybody(port)) {
            HttpResponse<String> made = anybody.send("POST", "/demo/tokens", "{\"as\": \"" + key + "\"}");
            return new ApiClient(port, JSON.readTree(made.body()).path("token").asString());
        }
    }

    /** Reads. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, null);
    }

    /** Reads an answer that must be there. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Sends anything; a null body sends none. */
    public HttpResponse<String> send(String method, String path, @Nullable String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
