package org.practicecommons.platform.limits;

import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.practicecommons.platform.web.NetworkAddress;

/**
 * A connection on which nothing is being done: the head of a request has come in part, or not at all.
 *
 * @param connection as the web server knows it
 * @param address from where it comes
 * @param begun whether a part of a head has come
 * @param waited since the first byte of that head, else since the last byte of all
 */
record Waiting(SocketWrapperBase<?> connection, String address, boolean begun, Duration waited) {
    static List<Waiting> in(Collection<? extends SocketWrapperBase<?>> connections) {
        return connections.stream().map(Waiting::of).flatMap(Optional::stream).toList();
    }

    /** From where a connection comes. */
    static String from(SocketWrapperBase<?> connection) {
        return NetworkAddress.of(Objects.requireNonNullElse(connection.getRemoteAddr(), ""));
    }

    /** So many that have waited longest; of those that have sent nothing, none that came just now. */
    static Stream<Waiting> longest(List<Waiting> waiting, long count) {
        return waiting.stream()
                .filter(one -> one.begun || one.isLongerThan(Duration.ofSeconds(1)))
                .sorted(Comparator.comparing(Waiting::waited).reversed())
                .limit(Math.max(0, count));
    }

    boolean isLongerThan(Duration time) {
        return waited.compareTo(begun ? time : time.multipliedBy(2)) > 0;
    }

    /** Lets the web server find that its time is over, and close it. */
    void end() {
        connection.setReadTimeout(1);
    }

    private static Optional<Waiting> of(SocketWrapperBase<?> connection) {
        if (!(connection instanceof NioSocketWrapper socket)
                || socket.isClosed()
                || !socket.interestOpsHas(SelectionKey.OP_READ)) {
            return Optional.empty();
        }
        return switch (socket.getCurrentProcessor()) {
            case null -> Optional.of(new Waiting(socket, from(socket), false, sinceLastByte(socket)));
            case Processor processor when !processor.isAsync() && !processor.isUpgrade() -> ofHead(socket, processor);
            default -> Optional.empty();
        };
    }

    private static Optional<Waiting> ofHead(SocketWrapperBase<?> connection, Processor processor) {
        long begun = processor.getRequest().getStartTimeNanos();
        return begun < 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(connection, from(connection), true, Duration.ofNanos(System.nanoTime() - begun)));
    }

    private static Duration sinceLastByte(NioSocketWrapper connection) {
        return Duration.ofMillis(Math.max(0, System.currentTimeMillis() - connection.getLastRead()));
    }
}
