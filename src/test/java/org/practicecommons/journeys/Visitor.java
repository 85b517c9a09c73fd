package org.practicecommons.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody with a browser without scripts: keeps cookies, fills in forms, follows nothing by itself. */
public final class Visitor implements AutoCloseable {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private final Optional<String> token;

    private Visitor(int port, Optional<String> token) {
        this.site = "http://localhost:" + port;
        this.token = token;
    }

    /** @param port where the program answers */
    public Visitor(int port) {
        this(port, Optional.empty());
    }

    /** A program that fills in forms as a browser would, with an access token. */
    public static Visitor withToken(String token, int port) {
        return new Visitor(port, Optional.of(token));
    }

    /** One of the demonstration's people, signed in. */
    public static Visitor as(String key, int port) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        visitor.submit("/demo", "/demo", Map.of("as", key));
        return visitor;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    /** Opens a page with a form, the header's included, and sends one with the hidden token that the page holds. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(fields);
        Optional.ofNullable(Jsoup.parse(get(page).body()).selectFirst("input[name=_csrf]"))
                .ifPresent(token -> all.put("_csrf", token.val()));
        return post(action, all);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> post(String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends JSON with the hidden token of a page, as a script in the page would. */
    public HttpResponse<String> sendJson(String page, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).header("Content-Type", "application/json");
        Optional.ofNullable(Jsoup.parse(get(page).body()).selectFirst("input[name=_csrf]"))
                .ifPresent(hidden -> request.header("X-XSRF-TOKEN", hidden.val()));
        return send(request.method(method, BodyPublishers.ofString(body)).build());
    }

    /** The value of a cookie, if there is one. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest.Builder whole = HttpRequest.newBuilder(request, (name, value) -> true);
        token.ifPresent(text -> whole.header("Authorization", "Bearer " + text));
        return http.send(whole.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
