package org.practicecommons.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A reverse proxy as small as can be: ends https (here: is told that it did), hands each request on with the Host it came
 * under, drops what the visitor says of proxies, and says for whom it asks.
 */
final class SmallProxy implements AutoCloseable {
    private static final String VISITOR = "203.0.113.7";

    private final ServerSocket https;
    private final ServerSocket http;
    private final String address;
    private final int port;

    private SmallProxy(ServerSocket https, ServerSocket http, String address, int port) {
        this.https = https;
        this.http = http;
        this.address = address;
        this.port = port;
    }

    /**
     * Starts one.
     *
     * @param address from which it asks the program
     * @param port of the program
     */
    static SmallProxy start(String address, int port) throws IOException {
        InetAddress here = InetAddress.getByName(address);
        SmallProxy proxy = new SmallProxy(new ServerSocket(0, 50, here), new ServerSocket(0, 50, here), address, port);
        Thread.ofVirtual().start(() -> proxy.serve(proxy.https, "https"));
        Thread.ofVirtual().start(() -> proxy.serve(proxy.http, "http"));
        return proxy;
    }

    /** Asks the proxy as a browser that came by https. */
    RawRequest.Answer https(RawRequest request) throws IOException {
        return request.send(https.getInetAddress(), https.getLocalPort());
    }

    /** Asks the proxy as a browser that came by plain http. */
    RawRequest.Answer http(RawRequest request) throws IOException {
        return request.send(http.getInetAddress(), http.getLocalPort());
    }

    private void serve(ServerSocket from, String scheme) {
        while (!from.isClosed()) {
            try (Socket visitor = from.accept();
                    Socket program = new Socket()) {
                program.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
                program.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                Thread.ofVirtual().start(() -> handOn(visitor, program, scheme));
                program.getInputStream().transferTo(visitor.getOutputStream());
            } catch (IOException ended) {
                // The visitor or the program is gone: the next one is served.
            }
        }
    }

    private static void handOn(Socket visitor, Socket program, String scheme) {
        try {
            byte[] some = new byte[65_536];
            int read = visitor.getInputStream().read(some);
            String request = new String(some, 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
            String own = "\r\nX-Forwarded-For: " + VISITOR + "\r\nX-Forwarded-Proto: " + scheme;
            String clean = request.replaceAll("(?im)^(X-Forwarded-[^:]*|Forwarded): .*\r\n", "");
            int firstLine = clean.indexOf("\r\n");
            program.getOutputStream()
                    .write((clean.substring(0, firstLine) + own + clean.substring(firstLine))
                            .getBytes(StandardCharsets.ISO_8859_1));
            visitor.getInputStream().transferTo(program.getOutputStream());
        } catch (IOException ended) {
            // The visitor or the program is gone.
        }
    }

    @Override
    public void close() {
        try {
            https.close();
            http.close();
        } catch (IOException ended) {
            throw new java.io.UncheckedIOException(ended);
        }
    }
}
