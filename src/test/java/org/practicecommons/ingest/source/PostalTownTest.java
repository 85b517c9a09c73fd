package org.practicecommons.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which line of an address is the town. */
class PostalTownTest {
    @Test
    void aCountyAfterTheTownIsPassedOver() {
        PostalTown address = new PostalTown(List.of("1 HIGH STREET", "FELLBURY", "TYNE & WEAR"));

        assertThat(address.town()).contains("FELLBURY");
        assertThat(address.otherLines()).containsExactly("1 HIGH STREET", "TYNE & WEAR");
    }

    @Test
    void aTownThatEndsTheAddressIsTheTown() {
        assertThat(new PostalTown(List.of("2 QUAY ROAD", "STREAMHAM", "LONDON")).town())
                .contains("LONDON");
    }

    @Test
    void aStreetBeforeACountyIsNoTown() {
        assertThat(new PostalTown(List.of("1 HIGH STREET", "KENT")).town()).contains("KENT");
    }

    @Test
    void aSingleLineHasNoTown() {
        PostalTown address = new PostalTown(List.of("1 HIGH STREET"));

        assertThat(address.town()).isEmpty();
        assertThat(address.otherLines()).containsExactly("1 HIGH STREET");
        assertThat(new PostalTown(List.of()).town()).isEmpty();
    }
}
