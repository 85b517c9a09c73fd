package org.practicecommons.attack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param who whom it pretends to be, for the report
 * @param from the address of this machine that it comes from
 * @param type of the body; empty for none
 */
record Shot(
        String who, String method, String path, String from, Map<String, String> headers, String type, String body) {
    /** With nothing but a method and an address. */
    static Shot of(String method, String path) {
        return new Shot("stranger", method, path, "127.0.0.1", Map.of(), "", "");
    }

    Shot as(Attacker attacker) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(attacker.headers());
        return new Shot(attacker.name(), method, path, attacker.address(), more, type, body);
    }

    Shot with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Shot(who, method, path, from, more, type, body);
    }

    Shot sending(String contentType, String content) {
        return new Shot(who, method, path, from, headers, contentType, content);
    }

    @Override
    public String toString() {
        return who + ": " + method + " " + path + (type.isEmpty() ? "" : " " + type + " of " + body.length())
                + headers.keySet().stream()
                        .filter(name -> !name.equals("Authorization"))
                        .toList();
    }
}
