package org.practicecommons.platform.engines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines a child printed. Safe for several threads. */
final class LastLines {
    private static final int MOST = 40;

    private final Deque<String> lines = new ArrayDeque<>();

    synchronized void add(String line) {
        lines.addLast(line);
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    synchronized List<String> toList() {
        return List.copyOf(lines);
    }
}
