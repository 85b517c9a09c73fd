package org.practicecommons.platform.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Outermost in the web server: puts a {@link Body} before each request, and ends what was not read once the answer has left.
 */
final class BodyValve extends ValveBase {
    private static final long DRAINED = 16L * 1024 * 1024;
    private static final Duration DRAINING = Duration.ofSeconds(10);

    private final Patience patience;

    BodyValve(Patience patience) {
        super(true);
        this.patience = patience;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Body body = Body.of(request.getCoyoteRequest(), patience);
        try {
            getNext().invoke(request, response);
        } finally {
            if (!request.isAsync()) {
                end(body, request, response);
                body.leave();
            }
        }
    }

    /** The web server would read on by itself, for as long as somebody sends a byte now and then. */
    private static void end(Body body, Request request, Response response) throws IOException {
        org.apache.coyote.Request inner = request.getCoyoteRequest();
        if (inner.isFinished() || inner.hasExpectation()) {
            return; // Who asked whether to send, and was refused, sends nothing; the connection is closed.
        }
        response.finishResponse();
        if (!drained(body)) {
            inner.getResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    private static boolean drained(Body body) {
        try {
            return body.drain(DRAINED, DRAINING);
        } catch (IOException gone) {
            return false;
        }
    }
}
