package org.practicecommons.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.practicecommons.platform.limits.Places.Place;
import org.practicecommons.platform.web.Crowded;
import org.practicecommons.shared.Refusal.Kind;

class PlacesTest {
    private final Places places = new Places(4, 2);

    @Test
    void oneAddressCannotTakeThemAll() {
        Place first = places.take("a");
        places.take("a");
        assertThatExceptionOfType(Crowded.class)
                .isThrownBy(() -> places.take("a"))
                .satisfies(crowded -> assertThat(crowded.kind()).isEqualTo(Kind.TOO_MANY));
        places.take("b");
        first.close();
        places.take("a");
    }

    @Test
    void allTogetherHaveNoMoreThanThereAre() {
        places.take("a");
        places.take("b");
        places.take("c");
        Place last = places.take("d");
        assertThatExceptionOfType(Crowded.class)
                .isThrownBy(() -> places.take("e"))
                .satisfies(crowded -> assertThat(crowded.kind()).isEqualTo(Kind.UNAVAILABLE));
        last.close();
        places.take("e");
    }

    @Test
    void itIsCrowdedWhenMoreThanHalfAreTaken() {
        assertThat(places.isCrowded("a")).isFalse();
        places.take("a");
        assertThat(places.isCrowded("a")).isFalse();
        places.take("a");
        assertThat(places.isCrowded("a")).isTrue();
        assertThat(places.isCrowded("b")).isFalse();
        places.take("b");
        assertThat(places.isCrowded("c")).isTrue();
    }
}
