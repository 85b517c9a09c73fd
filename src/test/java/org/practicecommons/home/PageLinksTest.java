package org.practicecommons.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicecommons.platform.web.Link;

class PageLinksTest {
    @Test
    void farPagesAreLeftOutWithAGap() {
        PageLinks links = PageLinks.of(6, 12, number -> "?page=" + number);
        assertThat(links.items()).extracting(PageLinks.Item::number).containsExactly(1, 0, 5, 6, 7, 0, 12);
        assertThat(links.items())
                .filteredOn(PageLinks.Item::current)
                .extracting(PageLinks.Item::href)
                .containsExactly("?page=6");
        assertThat(links.previous()).isEqualTo(new Link("Previous", "?page=5"));
        assertThat(links.next()).isEqualTo(new Link("Next", "?page=7"));
    }

    @Test
    void theEndsHaveNothingBeyond() {
        assertThat(PageLinks.of(1, 2, number -> "").previous()).isNull();
        assertThat(PageLinks.of(2, 2, number -> "").next()).isNull();
    }
}
