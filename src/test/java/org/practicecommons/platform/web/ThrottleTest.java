package org.practicecommons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private final Throttle throttle = new Throttle(5, Duration.ofHours(1));

    @Test
    void theSixthIsToldWhenToComeAgain() {
        for (int i = 0; i < 5; i++) {
            throttle.require("one");
        }
        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> throttle.require("one"))
                .satisfies(refused -> {
                    assertThat(refused.seconds()).isBetween(700L, 720L);
                    assertThat(refused.arguments()).containsExactly(12L);
                });
        throttle.require("other");
    }

    @Test
    void whatCostsMoreCountsAsMany() {
        Throttle some = new Throttle(100, 60, Duration.ofMinutes(1));
        assertThat(some.refusal("one", 50)).isEmpty();
        assertThat(some.refusal("one", 50)).isEmpty();
        assertThat(some.refusal("one", 50))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(48), Duration.ofSeconds(50)));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,192.0.2.7",
        "2001:db8:1:2::7,20:01:0d:b8:00:01:00:02",
        "2001:db8:1:2:ffff::8,20:01:0d:b8:00:01:00:02",
        "[2001:db8:1:3::7],20:01:0d:b8:00:01:00:03",
        "::ffff:192.0.2.7,192.0.2.7",
        "no:address,no:address"
    })
    void ofLongAddressesTheNetworkCounts(String address, String counted) {
        assertThat(NetworkAddress.of(address)).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,PAGE",
        "HEAD,/,PAGE",
        "GET,/assets/main.css,FREE",
        "POST,/assets/main.css,CHANGE",
        "GET,/api/v1/suggest,ASK",
        "GET,/practices,ASK",
        "GET,/practices/Z00001,PAGE",
        "POST,/sign-in,WAY_IN",
        "POST,/sign-in/link,WAY_IN",
        "POST,/sign-in/passkey,WAY_IN",
        "POST,/join,WAY_IN",
        "POST,/join/link,WAY_IN",
        "GET,/sign-in/with/nhs,WAY_IN",
        "GET,/login/oauth2/code/nhs,WAY_IN",
        "POST,/reports,REPORT",
        "POST,/api/v1/reports,REPORT",
        "DELETE,/api/v1/innovations/x,CHANGE",
        "BREW,/,CHANGE"
    })
    void everyRequestIsOfAKind(String method, String path, RequestKind kind) {
        assertThat(RequestKind.of(method, path)).isEqualTo(kind);
    }
}
