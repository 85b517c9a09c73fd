package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.MemberId;
import org.practicecommons.world.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A link lets in once, in time, and one of those who bring it. */
@ProgramTest
class SignInLinksTest {
    private static final Secret BROWSER = Secret.next();
    private static final String EMAIL = "practice2@demonstration.example";

    @Autowired
    private Graph graph;

    @Autowired
    private SignInLinks links;

    @Test
    void aLateLinkLetsNobodyIn() {
        Clock later = Clock.offset(Clock.systemUTC(), SignInLinks.LIFE.plus(Duration.ofSeconds(1)));
        Secret link = links.make(EMAIL, BROWSER);
        assertThat(new SignInLinks(graph, later).consume(link, BROWSER, false)).isEmpty();
    }

    @Test
    void ofEightWhoBringALinkAtOnceOneIsLetIn() throws Exception {
        Secret link = links.make(EMAIL, BROWSER);
        Callable<Optional<MemberId>> bring = () -> links.consume(link, BROWSER, false);
        try (ExecutorService all = Executors.newFixedThreadPool(8)) {
            List<Future<Optional<MemberId>>> answers =
                    all.invokeAll(Stream.generate(() -> bring).limit(8).toList());
            long letIn = 0;
            for (Future<Optional<MemberId>> answer : answers) {
                letIn += answer.get().stream().count();
            }
            assertThat(letIn).isEqualTo(1);
        }
    }

    @Test
    void inAnotherBrowserALinkLetsInOnlyWhoSaysSo() {
        Secret link = links.make(EMAIL, BROWSER);
        Secret other = Secret.next();
        assertThat(links.askedElsewhere(link, BROWSER)).isEmpty();
        assertThat(links.askedElsewhere(link, other)).isPresent();
        assertThat(links.consume(link, other, false)).isEmpty();
        assertThat(links.consume(link, other, true)).isPresent();
        assertThat(links.askedElsewhere(link, other)).as("it is used").isEmpty();
    }

    @Test
    void whatIsKeptOfALinkOpensNothing() {
        Secret link = links.make(EMAIL, BROWSER);
        assertThat(links.consume(new Secret(link.hash()), BROWSER, false)).isEmpty();
        assertThat(links.consume(link, BROWSER, false)).isPresent();
    }
}
