package org.practicecommons.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;

/** A provider that does not answer, or sends us elsewhere, holds nobody up. */
class ProviderCallsTest {
    @Test
    void aProviderThatSaysNothingIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI place = URI.create("http://localhost:" + silent.getLocalPort() + "/token");
            assertThatThrownBy(() -> ProviderCalls.bounded(Duration.ofMillis(50))
                            .createRequest(place, HttpMethod.GET)
                            .execute())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void nobodyIsFollowedElsewhere() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        URI place = URI.create("http://localhost:" + server.getAddress().getPort() + "/people");
        try (ClientHttpResponse answer = ProviderCalls.bounded(ProviderCalls.ANSWER)
                .createRequest(place, HttpMethod.GET)
                .execute()) {
            assertThat(answer.getStatusCode().value()).isEqualTo(302);
        } finally {
            server.stop(0);
        }
    }
}
