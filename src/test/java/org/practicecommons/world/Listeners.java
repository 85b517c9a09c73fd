package org.practicecommons.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What listens on this machine, as Linux tells it under {@code /proc}. */
public final class Listeners {
    private static final String LISTENING = "0A";

    private Listeners() {}

    /** The addresses at which the children of this process, and theirs, take connections. */
    public static Set<InetSocketAddress> ofChildren() {
        return ofDescendants(ProcessHandle.current());
    }

    /** The addresses at which the children of a process, and theirs, take connections. */
    public static Set<InetSocketAddress> ofDescendants(ProcessHandle parent) {
        Map<String, InetSocketAddress> all = new HashMap<>(table("tcp"));
        all.putAll(table("tcp6"));
        Set<String> own = parent.descendants()
                .flatMap(child -> sockets(child.pid()))
                .collect(Collectors.toCollection(TreeSet::new));
        return all.entrySet().stream()
                .filter(listener -> own.contains(listener.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** Listening sockets by inode. */
    private static Map<String, InetSocketAddress> table(String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/net", name))) {
            return lines.skip(1)
                    .map(line -> line.strip().split("\\s+", -1))
                    .filter(columns -> columns[3].equals(LISTENING))
                    .collect(Collectors.toMap(columns -> columns[9], columns -> address(columns[1]), (one, _) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of four bytes in the machine's order, then the port. */
    private static InetSocketAddress address(String text) {
        String[] parts = text.split(":", -1);
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        for (int word = 0; word < bytes.length; word += 4) {
            swap(bytes, word, word + 3);
            swap(bytes, word + 1, word + 2);
        }
        try {
            return new InetSocketAddress(InetAddress.getByAddress(bytes), Integer.parseInt(parts[1], 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void swap(byte[] bytes, int one, int other) {
        byte kept = bytes[one];
        bytes[one] = bytes[other];
        bytes[other] = kept;
    }

    private static Stream<String> sockets(long process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process), "fd"))) {
            return open
                    .map(Listeners::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
