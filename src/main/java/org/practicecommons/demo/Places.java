package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of places that do not exist: invented compounds, checked once against the towns, PCNs and ICBs of the real
 * register. Each is given once.
 */
final class Places {
    private static final List<String> BEGINNINGS = List.of(
            ("Ambel Anster Arken Bassel Birken Brannock Carrow Clover Cressen Darrow Delver Dunnock Elder Ember Eskel"
                            + " Fallow Fennel Ferrow Gander Garrow Gillow Gorse Heron Hollen Ivel Jessel Kestrel Kinder"
                            + " Lapwin Larken Linnet Lorrim Marrow Merle Minster Norrow Orrin Osier Pender Pinnock Quarrel"
                            + " Ravel Rennick Rowan Sallow Sedge Sorrel Starrow Tansel Tarrow Teasel Umber Vanner Varrow"
                            + " Wharrow Willow Winnow Wrenner Yarrow")
                    .split(" "));
    private static final List<String> ENDINGS = List.of(
            ("beck bourne bridge burgh bury by cliff combe cote cross dale den fleet ford gate hale ham haven holme"
                            + " hurst keld ley low mere mouth pool port stead stoke thorpe thwaite toft ton well wick"
                            + " worth")
                    .split(" "));
    private static final List<String> COUNTIES = List.of(
            ("Ambelshire Arkenland Basselshire Birkendale Brannockshire Carrowshire Cressenshire Darrowshire Delverland"
                            + " Dunnockshire Eskelshire Fallowshire Fennelshire Ferrowdale Garrowshire Gillowshire"
                            + " Heronshire Hollenland Ivelshire Jesselshire Kestrelshire Larkenshire Linnetshire"
                            + " Lorrimshire Marrowshire Merleshire Norrowland Orrinshire Osierland Pendershire"
                            + " Pinnockshire Quarrelshire Ravelshire Rennickshire Rowanshire Sallowshire Sorrelshire"
                            + " Starrowshire Tanselshire Tarrowdale Umbershire Varrowshire")
                    .split(" "));
    /** The seven regions; the first is the one around the capital. */
    static final List<String> REGIONS = List.of(
            "Kingsmark",
            "Eastmark and Fens",
            "Middlemark",
            "Northmark",
            "Westmark Coast",
            "Southmark Downs",
            "Saltmark");

    private final List<String> towns;

    Places(Chance chance) {
        List<String> all = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            ENDINGS.forEach(ending -> all.add(beginning + ending));
        }
        chance.shuffle(all);
        towns = all;
    }

    /** A town by number; no two numbers share a name. */
    String town(int number) {
        return towns.get(number);
    }

    /** A county by number, 0 to 41. */
    static String county(int number) {
        return COUNTIES.get(number);
    }
}
