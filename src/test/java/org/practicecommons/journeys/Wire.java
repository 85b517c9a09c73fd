package org.practicecommons.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A plain connection to the program, over which anything can be sent, at any pace, from any address of this machine. */
final class Wire implements AutoCloseable {
    private final Socket socket = new Socket();

    Wire(int port) throws IOException {
        this("127.0.0.1", port);
    }

    /** @param from an address of this machine, such as {@code 127.0.0.7} */
    Wire(String from, int port) throws IOException {
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 5_000);
    }

    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The head of an answer, waited for no longer than told. */
    String head(Duration atMost) throws IOException {
        socket.setSoTimeout((int) atMost.toMillis());
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int read = in.read(); read >= 0; read = in.read()) {
            head.append((char) read);
            if (head.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return head.toString();
    }

    /** The status of an answer, waited for no longer than told; 0 when the connection was closed without one. */
    int status(Duration atMost) throws IOException {
        String head = head(atMost);
        return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** Sends one byte a second until it can be sent no more. */
    Duration drip(Duration atMost) {
        long begun = System.nanoTime();
        try {
            while (System.nanoTime() - begun < atMost.toNanos()) {
                send("a");
                socket.setSoTimeout(1_000);
                if (closed()) {
                    break;
                }
            }
        } catch (IOException ended) {
            // So it was closed.
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private boolean closed() throws IOException {
        try {
            return socket.getInputStream().read(new byte[8192]) < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
