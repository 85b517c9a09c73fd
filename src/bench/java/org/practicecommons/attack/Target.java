package org.practicecommons.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A program that is shot at: at one port of this machine, and never anywhere else. */
final class Target implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

    Target(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    Answer send(Shot shot) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + shot.path()))
                .timeout(PATIENCE)
                .method(
                        shot.method(),
                        shot.type().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(shot.body()));
        shot.headers().forEach(request::setHeader);
        if (!shot.type().isEmpty()) {
            request.setHeader("Content-Type", shot.type());
        }
        try {
            HttpResponse<String> answer = client(shot.from()).send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException cutOff) {
            return Answer.none();
        }
    }

    /**
     * Announces a body that never comes: who reads it first does not answer.
     *
     * @return the status; 0 when the connection is cut off, -1 when nothing is said in time
     */
    int announce(Shot shot, long bytes) {
        StringBuilder head = new StringBuilder(shot.method() + " " + shot.path() + " HTTP/1.1\r\nHost: localhost\r\n");
        shot.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: ")
                .append(shot.type())
                .append("\r\nContent-Length: ")
                .append(bytes)
                .append("\r\n\r\n");
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(shot.from()), 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            InputStream answer = socket.getInputStream();
            String line = new String(answer.readNBytes(12), StandardCharsets.ISO_8859_1);
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9, 12));
        } catch (java.net.SocketTimeoutException silent) {
            return -1;
        } catch (IOException cutOff) {
            return 0;
        }
    }

    private HttpClient client(String from) {
        return clients.computeIfAbsent(from, address -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.ofLiteral(address))
                .build());
    }

    @Override
    public void close() {
        clients.values().forEach(HttpClient::close);
    }
}
