package org.practicecommons.platform.limits;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What members notice, and what it costs, while others stand in the doors: 200 connections that send a byte a second, 50 uploads
 * of 500 MB without a name, 1,000 tries to sign in from 50 addresses. Speaks with a program that runs, over plain sockets.
 */
public final class DoorsBench {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final long UPLOAD = 500L * 1024 * 1024;
    private static final List<String> PAGES =
            List.of("/", "/account", "/innovations", "/practices?q=surgery", "/challenges", "/vocabularies");

    private final int port;
    private final Footprint footprint;
    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
    private volatile boolean attacking;

    private DoorsBench(int port, Footprint footprint) {
        this.port = port;
        this.footprint = footprint;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments port, process and home of a program in demonstration, and how many seconds each part takes (60)
     */
    public static void main(String[] arguments) throws Exception {
        DoorsBench bench = new DoorsBench(
                Integer.parseInt(arguments[0]), new Footprint(Long.parseLong(arguments[1]), Path.of(arguments[2])));
        int seconds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        System.out.println(
                "| | p50 ms | p99 ms | most ms | pages | not 200 | RSS MB, most | old objects MB | home MB | uploads + tmp kB |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        bench.part("warming up", seconds, () -> {});
        bench.part("calm", seconds, () -> {});
        bench.part("200 connections, a byte a second", seconds, bench::slow);
        bench.part("50 uploads of 500 MB", seconds, bench::uploads);
        bench.part("1,000 tries from 50 addresses", seconds, bench::tries);
        bench.part("all three together", seconds, () -> {
            bench.slow();
            bench.uploads();
            bench.tries();
        });
        bench.part("calm again", seconds, () -> {});
        bench.counts.forEach((what, count) -> System.out.println(what + ": " + count));
    }

    private void part(String name, int seconds, Runnable attack) throws Exception {
        attacking = true;
        attack.run();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        AtomicLong wrong = new AtomicLong();
        long resident = 0;
        try (ExecutorService members = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> reading = new ArrayList<>();
            for (String who : List.of("nurse", "practice2", "pcn", "curator")) {
                reading.add(members.submit(() -> visit(who, end, times, wrong)));
            }
            while (System.nanoTime() < end) {
                resident = Math.max(resident, footprint.resident());
                Thread.sleep(250);
            }
            for (Future<Void> one : reading) {
                one.get();
            }
        }
        attacking = false;
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.UK,
                "| %s | %.0f | %.0f | %.0f | %d | %d | %d | %s | %d | %d |%n",
                name,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1),
                sorted.size(),
                wrong.get(),
                resident / 1024,
                footprint.old(),
                Footprint.size(footprint.home()) / 1024 / 1024,
                footprint.waiting() / 1024);
        Thread.sleep(3_000);
    }

    /** One member reads page after page, ten a second at most, each on a connection that stays open. */
    private Void visit(String who, long end, ConcurrentLinkedQueue<Long> times, AtomicLong wrong) throws Exception {
        String cookie = signIn(who);
        for (int i = 0; System.nanoTime() < end; i++) {
            long begun = System.nanoTime();
            int status =
                    ask("127.0.0.1", "GET " + PAGES.get(i % PAGES.size()), "Cookie: " + cookie + "\r\n", "").status;
            times.add(System.nanoTime() - begun);
            if (status != 200) {
                wrong.incrementAndGet();
                count("members were answered " + status);
            }
            Thread.sleep(100);
        }
        return null;
    }

    private void slow() {
        for (int i = 0; i < 200; i++) {
            String head = i % 2 == 0
                    ? "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 5000\r\n\r\n"
                    : "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
            run(() -> drip(head));
        }
    }

    private void drip(String head) throws Exception {
        while (attacking) {
            try (Socket socket = open("127.0.0.1")) {
                count("slow connections begun");
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                while (attacking) {
                    socket.getOutputStream().write('a');
                    socket.getOutputStream().flush();
                    Thread.sleep(1_000);
                }
            } catch (IOException cutOff) {
                count("slow connections cut off");
            }
        }
    }

    private void uploads() {
        List<String> routes =
                List.of("/api/v1/imports", "/nowhere", "/sign-in", "/sign-in/passkey", "/innovations/new");
        for (int i = 0; i < 50; i++) {
            String length = i % 2 == 0 ? "Content-Length: " + UPLOAD : "Transfer-Encoding: chunked";
            String type = i % 3 == 0 ? "application/json" : "multipart/form-data; boundary=b";
            String head = "POST " + routes.get(i % routes.size()) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                    + type + "\r\n" + length + "\r\n\r\n";
            boolean chunked = i % 2 == 1;
            run(() -> upload(head, chunked));
        }
    }

    private void upload(String head, boolean chunked) throws Exception {
        byte[] piece = new byte[0x10000];
        long sent = 0;
        try (Socket socket = open("127.0.0.3")) {
            run(() -> count("uploads were answered " + answer(socket).status));
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            if (!chunked) {
                out.write("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));
            }
            for (; sent < UPLOAD; sent += piece.length) {
                if (chunked) {
                    out.write("10000\r\n".getBytes(StandardCharsets.UTF_8));
                }
                out.write(piece);
                if (chunked) {
                    out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                }
            }
            count("uploads that were taken whole");
        } catch (IOException cutOff) {
            count("uploads cut off");
        }
        counts.computeIfAbsent("bytes of uploads that left", key -> new AtomicLong())
                .addAndGet(sent);
    }

    private void tries() {
        for (int i = 1; i <= 50; i++) {
            String from = "127.0.1." + i;
            run(() -> {
                Answer form = ask(from, "GET /sign-in/link?key=a", "", "");
                String token = found(form.body, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
                for (int j = 0; j < 20; j++) {
                    String body = "key=" + "b".repeat(43) + "&_csrf=" + token;
                    String cookie = "Cookie: XSRF-TOKEN=" + token(form.head) + "\r\n";
                    count("tries were answered " + ask(from, "POST /sign-in/link", FORM + cookie, body).status);
                }
            });
        }
    }

    private String signIn(String who) throws Exception {
        Answer form = ask("127.0.0.1", "GET /demo", "", "");
        String body = "as=" + who + "&_csrf=" + found(form.body, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
        Answer in = ask("127.0.0.1", "POST /demo", FORM + "Cookie: XSRF-TOKEN=" + token(form.head) + "\r\n", body);
        return "practicecommons-sign-in=" + found(in.head, "practicecommons-sign-in=([^;]+)");
    }

    private static String token(String head) {
        return found(head, "XSRF-TOKEN=([^;]+)");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }

    private record Answer(int status, String head, String body) {}

    private Answer ask(String from, String what, String headers, String body) throws IOException {
        try (Socket socket = open(from)) {
            String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
            String all = what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + headers + length
                    + "\r\n" + body;
            socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
            return answer(socket);
        }
    }

    private static Answer answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        return end < 0
                ? new Answer(0, "", "")
                : new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end));
    }

    private Socket open(String from) throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 10_000);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private interface Attack {
        void go() throws Exception;
    }

    private void run(Attack attack) {
        Thread.ofVirtual().start(() -> {
            try {
                attack.go();
            } catch (Exception ended) {
                count("ended by " + ended.getClass().getSimpleName());
            }
        });
    }

    private void count(String what) {
        counts.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part)) / 1e6;
    }
}
