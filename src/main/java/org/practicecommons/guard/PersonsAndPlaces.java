package org.practicecommons.guard;

import java.util.Set;

/** Words of single persons, and of places that the public may know. */
final class PersonsAndPlaces {
    private static final Set<String> PERSONS = Set.of("""
            he she him his her hers man woman lady gentleman patient pt mr mrs ms miss lives living resident who aged son
            daughter mother father boy girl child baby wife husband carer old household tenant widow widower address home
            somebody someone person mum dad gran grandmother grandfather grandma grandpa granddad nan nana uncle aunt auntie bungalow flat caravan floor brother sister neighbour""".split("\\s+"));
    private static final Set<String> ONE = Set.of("""
            he she him his mr mrs ms miss lady gentleman son daughter mum dad lives husband wife widow widower gran grandma
            grandad patient pt""".split("\\s+"));
    private static final Set<String> PLACES = Set.of("""
            clinic clinics centre center surgery hall hub library church practice pharmacy hospital session sessions venue site building
            office offices held based meeting mosque temple school college house street road lane pcn service services
            event workshop room branch parking entrance outside van bus choir meets meet park garden market cafe gym pool leisure
            gurdwara synagogue chapel hosts open weekly station campus stadium store shop shops supermarket asda tesco sainsbury
            sainsburys morrisons aldi lidl boots superdrug depot warehouse walk walks group groups class classes drop""".split("\\s+"));
    /** Places and happenings that may stand behind a postcode. */
    private static final Set<String> VENUES = Set.of("""
            hall hub library church centre surgery practice pharmacy venue site meets meeting event workshop class classes choir
            sessions held hosts open""".split("\\s+"));

    private PersonsAndPlaces() {}

    /** Whether the word is of a single person. */
    static boolean isPerson(String word) {
        return PERSONS.contains(word);
    }

    /** Whether the word can be of nobody but one person. */
    static boolean isOne(String word) {
        return ONE.contains(word);
    }

    /** Whether the word behind a postcode is of a public place. */
    static boolean isVenue(String word) {
        return VENUES.contains(word);
    }

    /** Whether the word is of a place that the public may know. */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }
}
