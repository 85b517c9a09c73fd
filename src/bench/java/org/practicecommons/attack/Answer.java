package org.practicecommons.attack;

import java.net.http.HttpHeaders;

/** What came back; status 0 when the connection was cut off. */
record Answer(int status, HttpHeaders headers, String body) {
    static Answer none() {
        return new Answer(0, HttpHeaders.of(java.util.Map.of(), (name, value) -> true), "");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether it refuses, or leads to the sign-in page. */
    boolean refuses() {
        return status == 0 || (status >= 400 && status < 500) || isLedToSignIn();
    }

    boolean isLedToSignIn() {
        return status == 302 && header("Location").contains("/sign-in?next=");
    }
}
