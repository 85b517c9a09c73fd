package org.practicecommons.innovation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicecommons.innovation.LineageStep;

/**
 * Who learned from whom as a drawing: records are numbered circles, those that took one up as it is are lettered squares,
 * each to the right of what it came of. The numbers and letters are those of the table beside it.
 *
 * @param height in pixels
 */
record LineagePicture(int height, List<Mark> marks, List<Line> lines) {
    private static final int ROW = 44;

    /** A circle or a square. */
    record Mark(String across, int down, String name, boolean square, boolean here) {}

    /** From a source to what came of it. */
    record Line(String x1, int y1, String x2, int y2) {}

    /** What is drawn: its name, and the name of what it came of; empty for those that came of nothing. */
    record Node(String name, String source, boolean square, boolean here) {}

    /** Numbers of records, in the order in which the lineage names them, the record itself first. */
    static Map<String, String> numbers(String here, List<LineageStep> steps) {
        Map<String, String> numbers = new java.util.LinkedHashMap<>();
        numbers.put(here, "1");
        steps.forEach(step -> List.of(step.from(), step.to())
                .forEach(id -> numbers.putIfAbsent(id, String.valueOf(numbers.size() + 1))));
        return numbers;
    }

    static LineagePicture of(List<Node> nodes) {
        Map<String, Node> byName = new HashMap<>();
        nodes.forEach(node -> byName.put(node.name(), node));
        Map<String, Integer> depths = new HashMap<>();
        nodes.forEach(node -> depths.put(node.name(), depth(node, byName, 0)));
        int deepest = Math.max(
                1, depths.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        Map<String, Mark> marks = new HashMap<>();
        List<Mark> drawn = new ArrayList<>();
        for (Node node : nodes) {
            String across =
                    String.format(Locale.ROOT, "%.1f%%", 8 + 80.0 * depths.getOrDefault(node.name(), 0) / deepest);
            Mark mark = new Mark(across, 26 + ROW * drawn.size(), node.name(), node.square(), node.here());
            drawn.add(mark);
            marks.put(node.name(), mark);
        }
        List<Line> lines = new ArrayList<>();
        for (Node node : nodes) {
            Mark from = marks.get(node.source());
            Mark to = marks.get(node.name());
            if (from != null && to != null) {
                lines.add(new Line(from.across(), from.down(), to.across(), to.down()));
            }
        }
        return new LineagePicture(ROW * nodes.size() + 8, drawn, lines);
    }

    private static int depth(Node node, Map<String, Node> byName, int steps) {
        Node source = byName.get(node.source());
        return source == null || steps > byName.size() ? 0 : 1 + depth(source, byName, steps + 1);
    }
}
