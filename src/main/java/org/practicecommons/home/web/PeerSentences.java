package org.practicecommons.home.web;

import java.util.Arrays;
import java.util.List;
import org.practicecommons.home.Band;
import org.practicecommons.home.ScopeChoice;
import org.practicecommons.peer.PeerBand;
import org.practicecommons.peer.PeerFact;
import org.practicecommons.peer.PeerScope;
import org.practicecommons.population.FigureWords;

/** Facts, scopes and bands of peers in words. */
final class PeerSentences {
    private PeerSentences() {}

    /** "Aged 65 to 74: 12.1 % there, 11.9 % here". */
    static String sentence(PeerFact fact) {
        String unit = fact.variable().unit().id();
        return fact.variable().label() + ": " + FigureWords.figure(fact.there(), unit) + " there, "
                + FigureWords.figure(fact.here(), unit) + " here";
    }

    static List<ScopeChoice> scopes(PeerScope chosen) {
        return Arrays.stream(PeerScope.values())
                .map(scope -> new ScopeChoice(scope.id(), words(scope), scope == chosen))
                .toList();
    }

    private static String words(PeerScope scope) {
        return switch (scope) {
            case ENGLAND -> "All of England";
            case REGION -> "Our region";
            case ICB -> "Our ICB";
            case OUTSIDE_ICB -> "Outside our ICB";
        };
    }

    static Band band(PeerBand band) {
        return switch (band) {
            case VERY_CLOSE -> Band.VERY_CLOSE;
            case CLOSE -> Band.CLOSE;
            case FAIR -> Band.FAIR;
            case WEAK -> Band.WEAK;
        };
    }
}
