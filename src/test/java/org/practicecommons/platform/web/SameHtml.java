package org.practicecommons.platform.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML in one form: two pieces that a browser treats alike read alike. */
final class SameHtml {
    private SameHtml() {}

    /** One line for each element and each text; attributes and classes in order; the NHS logo, which we may not use, left out. */
    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(".nhsuk-header__service-logo, .nhsuk-header__logo").remove();
        StringBuilder lines = new StringBuilder();
        body.childNodes().forEach(node -> write(node, 0, lines));
        return lines.toString();
    }

    private static void write(Node node, int depth, StringBuilder lines) {
        if (node instanceof TextNode text) {
            line(text.text().strip(), depth, lines);
        } else if (node instanceof Element element) {
            line("<" + element.tagName() + attributes(element) + ">", depth, lines);
            element.childNodes().forEach(child -> write(child, depth + 1, lines));
        }
    }

    private static void line(String content, int depth, StringBuilder lines) {
        if (!content.isEmpty()) {
            lines.append("  ".repeat(depth)).append(content).append('\n');
        }
    }

    private static String attributes(Element element) {
        return element.attributes().asList().stream()
                .sorted(Comparator.comparing(Attribute::getKey))
                .map(attribute -> " " + attribute.getKey() + "=" + value(attribute))
                .collect(Collectors.joining());
    }

    private static String value(Attribute attribute) {
        String value = attribute.getValue();
        if (value.equals(attribute.getKey())) {
            return "";
        }
        return "class".equals(attribute.getKey())
                ? Arrays.stream(value.strip().split("\\s+")).sorted().collect(Collectors.joining(" "))
                : value;
    }
}
