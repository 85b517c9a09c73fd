package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends a byte a second is cut off, whatever it is that comes so slowly, and keeps nobody out meanwhile. */
@ProgramTest
class SlowRequestsTest {
    private static final Duration EVER = Duration.ofSeconds(60);

    /** Ten seconds of patience, one to look, and what a busy machine needs. */
    private static final Duration CUT_OFF = Duration.ofSeconds(30);

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String FORM =
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n";

    @LocalServerPort
    private int port;

    @Test
    void aByteASecondIsCutOff() throws Exception {
        List<String> begun = List.of(
                "",
                "GET / HT",
                "GET /" + HOST + "X-Slow: ",
                "POST /sign-in" + HOST + FORM,
                "POST /sign-in/passkey" + HOST + "Content-Type: application/json\r\nContent-Length: 900000\r\n\r\n",
                "POST /nowhere" + HOST + "Content-Type: text/plain\r\nContent-Length: 500\r\n\r\n",
                // Refused at once; what comes after the answer is not waited for either.
                "POST /sign-in" + HOST + "Content-Type: application/json\r\nContent-Length: 90000000\r\n\r\n",
                "POST /api/v1/imports" + HOST
                        + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 90000000\r\n\r\n");
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Duration>> open = new ArrayList<>();
            for (String head : begun) {
                open.add(senders.submit(() -> drip(head)));
            }
            for (int i = 0; i < begun.size(); i++) {
                assertThat(open.get(i).get()).as(begun.get(i)).isLessThan(CUT_OFF);
            }
        }
    }

    @Test
    void twoHundredSlowOnesKeepNobodyOut() throws Exception {
        try (Visitor member = Visitor.as("nurse", port);
                ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Duration>> open = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String head = i % 2 == 0 ? "POST /sign-in" + HOST + FORM : "GET /" + HOST + "X-Slow: ";
                open.add(senders.submit(() -> drip(head)));
            }
            for (int i = 0; i < 30; i++) {
                assertThat(member.get("/account").statusCode()).isEqualTo(200);
            }
            assertThat(member.submit("/account", "/sign-in", Map.of("email", "no address"))
                            .statusCode())
                    .isEqualTo(422);
            for (Future<Duration> one : open) {
                assertThat(one.get()).isLessThan(CUT_OFF);
            }
        }
    }

    private Duration drip(String head) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.send(head).drip(EVER);
        }
    }
}
