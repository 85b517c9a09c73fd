package org.practicecommons.platform.limits;

import jakarta.servlet.ServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.practicecommons.platform.web.BodyTooLarge;
import org.practicecommons.platform.web.BodyTooSlow;

/**
 * The body of one request on its way in: counted and timed wherever it is read, since it stands where the web server itself
 * takes bytes from the network, after chunks were put together.
 */
final class Body implements InputBuffer {
    /** Bytes of a body that is no upload. */
    static final int USUAL = 1024 * 1024;

    private static final String NAME = Body.class.getName();

    private final Request request;
    private final InputBuffer network;
    private final Patience patience;
    private BooleanSupplier crowd = () -> false;
    private long most = USUAL;
    private long taken;
    private long waited;
    private Optional<ByteBuffer> whole = Optional.empty();

    private Body(Request request, InputBuffer network, Patience patience) {
        this.request = request;
        this.network = network;
        this.patience = patience;
    }

    /** Stands between a request and the network from now on. */
    static Body of(Request request, Patience patience) {
        InputBuffer network = request.getInputBuffer();
        Body body = new Body(request, network instanceof Body before ? before.network : network, patience);
        request.setInputBuffer(body);
        request.setAttribute(NAME, body);
        return body;
    }

    static Optional<Body> find(ServletRequest request) {
        return Optional.ofNullable((Body) request.getAttribute(NAME));
    }

    /** Steps aside: the next request on this connection has a body of its own. */
    void leave() {
        request.setInputBuffer(network);
    }

    /** Takes so many bytes from now on. */
    void allow(long bytes) {
        most = bytes;
    }

    /** Whether it is told, and how large it is, that a body comes. */
    boolean isAnnounced() {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /**
     * Takes it in whole, before anything else is done: a slow sender then holds some memory and nothing more.
     *
     * @param crowded whether so many are being waited for that there is less patience
     * @param growing told how much has come
     */
    void receive(BooleanSupplier crowded, LongConsumer growing) throws IOException {
        crowd = crowded;
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Handed handed = new Handed();
        while (request.doRead(handed) >= 0) {
            handed.copyTo(all);
            growing.accept(all.size());
        }
        whole = Optional.of(ByteBuffer.wrap(all.toByteArray()));
    }

    /**
     * Reads on and forgets, so that whoever was refused sees the answer rather than a broken line.
     *
     * @return whether the end was reached
     */
    boolean drain(long bytes, Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        Handed handed = new Handed();
        for (long gone = 0; gone < bytes && System.nanoTime() < end; ) {
            int read = network.doRead(handed);
            if (read < 0) {
                return true;
            }
            gone += read;
        }
        return false;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        return whole.isPresent() ? handOver(whole.get(), handler) : take(handler);
    }

    @Override
    public int available() {
        return whole.map(ByteBuffer::remaining).orElseGet(network::available);
    }

    private static int handOver(ByteBuffer whole, ApplicationBufferHandler handler) {
        int length = whole.remaining();
        handler.setByteBuffer(whole.duplicate());
        whole.position(whole.limit());
        return length == 0 ? -1 : length;
    }

    private int take(ApplicationBufferHandler handler) throws IOException {
        long before = System.nanoTime();
        int read = network.doRead(handler);
        waited += System.nanoTime() - before;
        taken += Math.max(read, 0);
        if (taken > most) {
            throw new BodyTooLarge(most);
        }
        if (read >= 0 && patience.isOver(Duration.ofNanos(waited), taken, crowd.getAsBoolean())) {
            throw new BodyTooSlow(taken);
        }
        return read;
    }
}
