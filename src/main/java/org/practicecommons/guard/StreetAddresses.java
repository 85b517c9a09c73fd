package org.practicecommons.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Addresses of houses: a number, a street and a postcode, or a number and a street where somebody is said to live. A public
 * place is named by what it is.
 */
final class StreetAddresses {
    private static final Set<String> STREETS = Set.of("""
            street road lane avenue close drive court crescent terrace grove gardens place way walk hill rise row square
            mews view park green gate croft fold st rd ave ln dr cres tce gdns parade villas bank brow bridge chase common
            copse dale end estate garth glade heights mead meadow mount orchard passage path promenade quay ridge side
            spinney vale wharf yard buildings cottages""".split("\\s+"));
    private static final Set<String> LIVING = Set.of("""
            lives living lived live address home resident residing resides flat apartment delivered visit visited house he she him
            his her mr mrs ms miss patient pt tenant widow widower mum dad son daughter man woman lady gentleman family
            moved neighbour carer carers nurse nurses sent ambulance paramedics stays staying addr""".split("\\s+"));
    private static final Set<String> AT_HOME = Set.of("lives", "live", "living", "address", "home", "addr", "resides");
    private static final Set<String> VENUES = Set.of("""
            hall centre center church surgery practice clinic library pharmacy office offices venue meeting training
            hospital school college university mosque temple gurdwara synagogue chapel cafe restaurant pub hub room rooms
            hotel theatre museum council station ltd limited company charity branch site premises building workshop event
            session sessions class group trust team we our us market shop store supermarket gym pool leisure community
            conference held meets meet hosts open headquarters hq""".split("\\s+"));

    private static final int MOST_NAMES = 4;
    private static final int BEFORE = 7;
    private static final int AFTER = 6;
    private static final int POSTCODE_AFTER = 14;

    private final Tokens tokens;
    private final HealthWords health;
    private final OwnFacts own;

    private StreetAddresses(Tokens tokens, HealthWords health, OwnFacts own) {
        this.tokens = tokens;
        this.health = health;
        this.own = own;
    }

    static List<Finding> in(Tokens tokens, HealthWords health, OwnFacts own) {
        StreetAddresses addresses = new StreetAddresses(tokens, health, own);
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int street = tokens.at(i).isWritten() ? addresses.streetOf(i) : -1;
            if (street > 0 && addresses.isHome(i, street)) {
                found.add(tokens.finding(IdentifierKind.STREET_ADDRESS, i, street));
            }
        }
        return found;
    }

    /** The token of the street that a house's number begins, or -1. */
    private int streetOf(int number) {
        if (tokens.at(number).length() > 4 || (tokens.isGlued(number) && number > 0)) {
            return -1;
        }
        int i = number + 1;
        if (tokens.word(i).length() == 1 && tokens.width(i) <= 1) {
            i++;
        }
        int first = i;
        while (i <= first + MOST_NAMES
                && i < tokens.size()
                && tokens.at(i).isWord()
                && tokens.width(i) <= 2
                && !tokens.beginsSentence(i)) {
            boolean named = i > first
                    && tokens.isWord(i, STREETS)
                    && (tokens.isCapital(i - 1) == tokens.isCapital(i) || "s".equals(tokens.word(i - 1)));
            boolean more = tokens.isWord(i + 1, STREETS) && tokens.width(i + 1) == 1 && tokens.isCapital(i + 1);
            if (named && !more) {
                return isWritten(number, first, i) ? i : -1;
            }
            i++;
        }
        return -1;
    }

    /** Capitals, or small letters for all of it behind a word for living. */
    private boolean isWritten(int number, int first, int street) {
        return (tokens.isCapital(first) && tokens.isCapital(street))
                ? tokens.gap(first).indexOf(';') < 0
                : isBefore(number, AT_HOME);
    }

    private boolean isHome(int number, int street) {
        int code = postcodeAfter(street);
        boolean whole = code >= 0;
        if (whole && own.postcodes().contains(tokens.word(code) + digitsAndLetters(code))) {
            return false;
        }
        boolean living = isBefore(number, LIVING);
        boolean venue = isBefore(number, VENUES) || (!living && isBehind(street, VENUES));
        return !venue && (whole || living || isByCondition(number, street));
    }

    private boolean isByCondition(int number, int street) {
        for (int i = number - AFTER; i <= street + AFTER; i++) {
            if ((i < number || i > street) && health.isCondition(i) && !health.isOfMany(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int number, Set<String> words) {
        for (int i = number - 1; i >= number - BEFORE && i >= 0 && !tokens.beginsSentence(i + 1); i--) {
            if (tokens.isWord(i, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(int street, Set<String> words) {
        for (int i = street + 1; i <= street + POSTCODE_AFTER && i < tokens.size(); i++) {
            if (tokens.isWord(i, words)) {
                return true;
            }
            if (tokens.beginsSentence(i) && i > street + AFTER) {
                return false;
            }
        }
        return false;
    }

    /** The token of a postcode's first letters behind a street, or -1. */
    private int postcodeAfter(int street) {
        for (int i = street + 1; i <= street + POSTCODE_AFTER && i < tokens.size(); i++) {
            int letters = tokens.word(i).length();
            boolean outward = (letters == 1 || letters == 2)
                    && tokens.isFigures(i + 1)
                    && tokens.isGlued(i + 1)
                    && tokens.at(i + 1).length() <= 2 + 1;
            int inward = tokens.word(i + 2).length() == 1 && tokens.isGlued(i + 2) ? i + 3 : i + 2;
            boolean joined = tokens.word(i + 2).length() == 2 && tokens.isGlued(i + 2);
            boolean is = outward
                    && (joined
                            || (tokens.isFigures(inward)
                                    && tokens.at(inward).length() == 1
                                    && tokens.width(inward) <= 2
                                    && tokens.word(inward + 1).length() == 2
                                    && tokens.isGlued(inward + 1)));
            if (is) {
                return i;
            }
        }
        return -1;
    }

    /** What follows a postcode's first letters, up to its last two. */
    private String digitsAndLetters(int code) {
        StringBuilder rest = new StringBuilder();
        for (int i = code + 1; i <= code + 4; i++) {
            rest.append(tokens.at(i).text());
            if (tokens.word(i).length() == 2) {
                break;
            }
        }
        return rest.toString();
    }
}
