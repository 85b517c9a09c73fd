package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicecommons.practice.RegisterFact.Named;

/**
 * Codes and names of the generated organisations. Codes are a Z, a letter for the kind and digits: {@code ZD0001}
 * practice, {@code ZP0001} PCN, {@code ZS001} sub-ICB location, {@code ZQ01} ICB, {@code ZR1} region. The real register
 * gives none of that form. ONS codes begin with Z, where real ones begin with a country's letter. Postcodes begin with X
 * or V, with which no real one begins.
 */
final class Labels {
    private static final List<String> SIDES =
            List.of("North", "South", "East", "West", "Central", "City", "Riverside", "Park");
    private static final String SECOND_LETTERS = "ABCDEFGHKLMNOPQRSTUVWXY";
    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final double NAMED_BY_SIDE = 0.35;

    private final Country country;
    private final Places places;
    private final List<String> pcnNames = new ArrayList<>();

    Labels(Country country) {
        this.country = country;
        this.places = new Places(country.chance("towns"));
        Chance chance = country.chance("networks");
        Set<String> taken = new HashSet<>();
        for (int pcn = 0; pcn < country.nesting().pcns(); pcn++) {
            String bySide = city(country.areas().subOfPcn()[pcn]) + " " + chance.oneOf(SIDES);
            boolean side = chance.happens(NAMED_BY_SIDE) && taken.add(bySide);
            pcnNames.add(PracticeNames.capitals((side ? bySide : town(pcn)) + " PCN"));
        }
    }

    static String practiceCode(int number) {
        return code("ZD", 4, number);
    }

    static String pcnCode(int pcn) {
        return code("ZP", 4, pcn);
    }

    static String subCode(int sub) {
        return code("ZS", 3, sub);
    }

    static String icbCode(int icb) {
        return code("ZQ", 2, icb);
    }

    static String regionCode(int region) {
        return code("ZR", 1, region);
    }

    private static String code(String beginning, int places, int number) {
        String digits = Integer.toString(number + 1);
        return beginning + "0".repeat(places - digits.length()) + digits;
    }

    /** The city of a sub-ICB location. */
    String city(int sub) {
        return places.town(sub);
    }

    /** The town of a PCN. */
    String town(int pcn) {
        return places.town(country.areas().icbOfSub().length + pcn);
    }

    Named pcn(int pcn) {
        return new Named(pcnCode(pcn), null, pcnNames.get(pcn));
    }

    Named sub(int sub) {
        String name = "NHS " + Places.county(country.areas().icbOfSub()[sub]) + " ICB - " + subCode(sub);
        return new Named(subCode(sub), code("Z38", 6, sub), name);
    }

    Named icb(int icb) {
        String name = icb < Nesting.ICBS ? Places.county(icb) : mergedName(icb - Nesting.ICBS);
        return new Named(icbCode(icb), code("Z54", 6, icb), "NHS " + name + " Integrated Care Board");
    }

    private String mergedName(int created) {
        List<String> names = country.areas().merged().get(created).stream()
                .map(Places::county)
                .toList();
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }

    Named region(int region) {
        return new Named(regionCode(region), code("Z40", 6, region), Places.REGIONS.get(region));
    }

    /** A postcode in the PCN's district; area letters by ICB. */
    String postcode(int pcn, Chance chance) {
        int icb = country.nesting().icbOfPcn(pcn);
        char first = icb < SECOND_LETTERS.length() ? 'X' : 'V';
        char second = SECOND_LETTERS.charAt(icb % SECOND_LETTERS.length());
        return "" + first + second + (1 + pcn % 89) + " " + chance.below(10) + letter(chance) + letter(chance);
    }

    private static char letter(Chance chance) {
        return INWARD_LETTERS.charAt(chance.below(INWARD_LETTERS.length()));
    }
}
