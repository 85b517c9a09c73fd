package org.practicecommons.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is taken apart into code, postcode and words. */
class TypedTextTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    'zq9 8wx',             ZQ9 8WX, -,    ''
                    ' zq98wx ',            ZQ9 8WX, -,    ''
                    'ZQ9  8WX',            ZQ9 8WX, -,    ''
                    'zq9',                 -,       ZQ9,  zq9
                    'zq 9',                -,       ZQ9,  zq 9
                    'elm surgery zq9',     -,       ZQ9,  elm surgery zq9
                    'elm surgery ZQ9 8wx', ZQ9 8WX, -,    elm surgery
                    'z99001 elm surgery',  -,       -,    elm surgery
                    """)
    void postcodesAndWordsAreFound(String typed, String postcode, String outward, String words) {
        TypedText text = TypedText.of(typed);

        assertThat(text.postcode().orElse(null)).isEqualTo(postcode);
        assertThat(text.outward().orElse(null)).isEqualTo(outward);
        assertThat(text.words()).isEqualTo(words);
    }

    @Test
    void codesAreFoundInAnyCaseAndWithSpaces() {
        assertThat(TypedText.of("z99001").codes()).isEqualTo(List.of("Z99001"));
        assertThat(TypedText.of("Z99 001").codes()).isEqualTo(List.of("Z99001"));
        assertThat(TypedText.of("elm surgery Z99001").codes()).isEqualTo(List.of("Z99001"));
        assertThat(TypedText.of("elm surgery").codes()).isEmpty();
    }

    @Property
    void anythingCanBeTyped(@ForAll String typed) {
        TypedText text = TypedText.of(typed);

        assertThat(text.text().codePointCount(0, text.text().length())).isLessThanOrEqualTo(TypedText.LONGEST);
        assertThat(text.words().length()).isLessThanOrEqualTo(text.text().length());
        assertThat(PracticeFallback.lucene(text)).doesNotContainPattern("[\\\\/*?{}\\[\\]!+-]");
    }
}
