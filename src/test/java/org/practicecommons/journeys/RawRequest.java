package org.practicecommons.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A request written by hand, so that it can say what no browser says: another host, a version of old.
 *
 * @param from the address of this machine that it comes from
 */
record RawRequest(String line, String from, Map<String, String> headers, String body) {
    /** What was answered. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream()
                    .findFirst();
        }

        List<String> cookies() {
            return headers.getOrDefault("set-cookie", List.of());
        }

        /** The cookies as a browser sends them back. */
        String cookiePairs() {
            return cookies().stream()
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .filter(pair -> !pair.endsWith("="))
                    .collect(Collectors.joining("; "));
        }
    }

    static RawRequest get(String path, String host) {
        return new RawRequest("GET " + path + " HTTP/1.1", "127.0.0.1", Map.of("Host", host), "");
    }

    static RawRequest post(String path, String host, String type, String body) {
        return new RawRequest(
                "POST " + path + " HTTP/1.1", "127.0.0.1", Map.of("Host", host, "Content-Type", type), body);
    }

    RawRequest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new RawRequest(line, from, more, body);
    }

    RawRequest from(String address) {
        return new RawRequest(line, address, headers, body);
    }

    RawRequest inVersion(String version) {
        return new RawRequest(line.replace("HTTP/1.1", version), from, headers, body);
    }

    Answer send(int port) throws IOException {
        return send(InetAddress.getLoopbackAddress(), port);
    }

    Answer send(InetAddress to, int port) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!line.startsWith("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(to, port));
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer read(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n", -1);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.computeIfAbsent(header[0].toLowerCase(java.util.Locale.ROOT), _ -> new ArrayList<>())
                    .add(header[1]);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts.length > 1 ? parts[1] : "");
    }
}
