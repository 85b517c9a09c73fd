package org.practicecommons.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.practicecommons.world.ProgramTest;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the log tells of sign-ins and refusals, and what it keeps to itself. */
@ProgramTest
class SecurityLogTest {
    private final Logger log = (Logger) LoggerFactory.getLogger("org.practicecommons.security");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @LocalServerPort
    private int port;

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stop() {
        log.detachAppender(lines);
    }

    @Test
    void itTellsOfSignInsFailuresRefusalsAndTokensByIdOnly() throws Exception {
        try (Visitor member = Visitor.as("curator", port)) {
            member.submit("/account", "/account/tokens", Map.of("label", "Logged label", "may", "read"));
            member.get("/administration/claims");
            member.submit(
                    "/demo",
                    "/practices/Z00001/notes",
                    Map.of("text", "Refused words", "visibility", "team", "version", "1"));
            member.submit("/sign-in/link?key=a", "/sign-in/link", Map.of("key", "b".repeat(43), "next", "/"));
        }
        List<String> told =
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        String uuid = "[0-9a-f-]{36}";
        assertThat(told)
                .anyMatch(line -> line.matches("event=sign-in member=" + uuid + " way=demonstration from=127.0.0.1"));
        assertThat(told)
                .anyMatch(line ->
                        line.matches("event=token-made member=" + uuid + " subject=" + uuid + " from=127.0.0.1"));
        assertThat(told)
                .anyMatch(line -> line.matches(
                        "event=refused status=403 member=" + uuid + " address=/administration/claims from=127.0.0.1"));
        assertThat(told)
                .anyMatch(line -> line.matches(
                        "event=refused status=403 member=" + uuid + " address=/practices/\\*/notes from=127.0.0.1"));
        assertThat(told).contains("event=sign-in-failed way=link from=127.0.0.1");
        assertThat(told).noneMatch(line -> line.matches("(?s).*(@|Logged|Refused words|Z00001|bbbb).*"));
    }
}
