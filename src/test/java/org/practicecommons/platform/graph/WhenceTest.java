package org.practicecommons.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit trail keeps a network, not a place. */
class WhenceTest {
    @ParameterizedTest
    @CsvSource({
        "198.51.100.23, 198.51.100.0/24",
        "127.0.0.1, 127.0.0.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1::/48",
        "2001:db8::1, 2001:db8::/48",
        "0:0:0:0:0:0:0:1, 0:0:0::/48",
        "::1, ::/48",
        "unknown, unknown"
    })
    void anAddressIsShortened(String address, String network) {
        assertThat(Whence.network(address)).isEqualTo(network);
    }

    @Test
    void whatTheProgramDoesByItselfComesFromNoAddress() {
        assertThat(Whence.address()).isEqualTo("program");
        assertThat(Whence.how()).isEqualTo("program");
    }
}
