package org.practicecommons.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words people read. */
class PeerWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99.26|closer than 99.2% of pairs of practices in England",
                "99.0|closer than 99% of pairs of practices in England",
                "99.9999|closer than 99.9% of pairs of practices in England",
                "0|closer than 0% of pairs of practices in England"
            })
    void closenessIsNeverSaidToBeMoreThanItIs(double percent, String words) {
        assertThat(PeerWords.closeness(percent)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.234|SHARE|23%",
                "0.0412|SHARE|4.1%",
                "0.0002|SHARE|less than 0.1%",
                "0|SHARE|0%",
                "6.14|PER_10000|6.1 for every 10,000 patients",
                "23.41|SCORE|23.4",
                "6900|COUNT|6,900",
                "41.26|YEARS|41.3 years",
                "1|YES_NO|yes",
                "0|YES_NO|no"
            })
    void valuesHaveTheirUnit(double value, MeasureUnit unit, String words) {
        assertThat(PeerWords.value(value, unit)).isEqualTo(words);
    }

    @Test
    void factsNameBothValuesThereFirst() {
        ContextVariable old = new ContextVariable("over65", "65 and over", MeasureUnit.SHARE, ContextDomain.AGE);
        ContextVariable gps = new ContextVariable("gps", "GPs", MeasureUnit.PER_10000, ContextDomain.SIZE);
        assertThat(PeerWords.fact(new PeerFact(old, 0.22, 0.231))).isEqualTo("65 and over: 23% there, 22% here");
        assertThat(PeerWords.fact(new PeerFact(old, 0.231, 0.229))).isEqualTo("65 and over: 23% in both");
        assertThat(PeerWords.fact(new PeerFact(gps, 5.14, 6.2)))
                .isEqualTo("GPs: 6.2 there, 5.1 here for every 10,000 patients");
    }

    @Test
    void noClosePeerIsSaidPlainly() {
        assertThat(PeerWords.closePeers(0, PeerScope.ENGLAND)).isEqualTo("No close peer in England");
        assertThat(PeerWords.closePeers(1, PeerScope.ICB)).isEqualTo("1 close peer in its own ICB");
        assertThat(PeerWords.band(PeerBand.VERY_CLOSE)).isEqualTo("Very close");
    }
}
