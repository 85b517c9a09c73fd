package org.practicecommons.platform.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who waits for a graph that is away, and who is told at once. */
class GraphTest {
    private final Graph graph = new Graph(driver(), () -> false);

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void peopleAreToldAtOnce() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));

        assertThatThrownBy(() -> graph.list("RETURN 1", Map.of(), row -> row)).isInstanceOf(GraphIsAway.class);
        assertThatThrownBy(() -> graph.change(tx -> {})).isInstanceOf(GraphIsAway.class);
    }

    @Test
    void workInTheBackgroundWaits() {
        assertThatThrownBy(() -> graph.list("RETURN 1", Map.of(), row -> row)).isInstanceOf(Asked.class);
    }

    /** A driver that is told apart from nobody having asked it. */
    private static Driver driver() {
        return (Driver) Proxy.newProxyInstance(
                GraphTest.class.getClassLoader(), new Class<?>[] {Driver.class}, (self, method, arguments) -> {
                    throw new Asked();
                });
    }

    private static final class Asked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
