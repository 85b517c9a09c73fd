package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What drawn requests once brought down: bytes that are no UTF-8, names with control characters, types with a star,
 * or that nobody can read.
 */
@ProgramTest
class UnreadableRequestsTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /sign-in?next=%FF%FE, '', '', 400",
        "GET, /practices?page=%C0%AF, '', '', 400",
        "GET, /api/v1/suggest?q=%ED%A0%80, '', '', 400",
        "GET, /api/v1/practices?%10a=1, '', '', 200", // nobody reads a parameter of this name
        "GET, /api/v1/imports/%1F, '', '', 401", // who has not signed in is told no more
        "POST, /api/v1/demo/tokens, */*, '', 415",
        "POST, /api/v1/demo/tokens, application/*, '', 415",
        "GET, /api/v1/practices, '', 'no type', 406",
        "GET, /practices, '', ' ?', 406",
        "POST, /api/v1/demo/tokens, application/json, 'no type', 406"
    })
    void isAnsweredWithoutAFault(String method, String target, String type, String wanted, int status)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + target))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!wanted.isEmpty()) {
            request.header("Accept", wanted);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
        }
    }
}
