package org.practicecommons.demo;

import java.util.List;
import java.util.Locale;

/** Names of practices as practices name themselves, in the register's capitals; some are shared, as in life. */
final class PracticeNames {
    private static final List<String> ROADS = List.of(
            ("Church,Mill,Station,Park,Victoria,Albert,Queens,High,London,Manor,Grove,School,Chapel,Bridge,Castle,Abbey,"
                            + "Priory,Market,Orchard,Forge,Ferry,Quarry,Windmill,Meadow,Rectory,Water,Tannery,Foundry,"
                            + "Harbour,Brewery,Canal,Lock,Wharf,Cross,Barn,Dairy,Smithy,Saddlers,Weavers,Coopers,Kiln,"
                            + "Lime,Sheep,Fold,Beacon,Spring,Well,Brook,River,Ford,Moor,Heath,Common,Field,College,"
                            + "Library,Hospital,Garden")
                    .split(","));
    private static final List<String> WAYS =
            List.of("Road", "Street", "Lane", "Avenue", "Hill", "Green", "House", "Park");
    private static final List<String> SIGNS = List.of(
            ("The Limes,The Gables,The Poplars,The Beeches,The Elms,The Cedars,The Old Forge,The Old School,The Orchard,"
                            + "The Spinney,The Lawns,The Willows,The Hawthorns,Oak Tree,Elm Tree,Riverside,Hillside,"
                            + "Lakeside,Parkside,Bridge View,Park View,Hill View,Greenfields,Springfield,Westfield,"
                            + "Eastfield,Northgate,Southgate,Meadowside,Millbank,Fairview,Sunnybank,Cornerways,St Anne's,"
                            + "St Luke's,St Mary's,St Peter's,All Saints,Crossways,New Street")
                    .split(","));
    private static final List<String> TREES = List.of(
            ("Oak,Elm,Ash,Beech,Cedar,Maple,Willow,Rowan,Hazel,Birch,Holly,Hawthorn,Poplar,Chestnut,Sycamore,Alder,"
                            + "Juniper,Laurel,Heather,Bramble")
                    .split(","));
    private static final List<String> PLACES =
            List.of(" Tree", "wood", " Grove", "field", " House", " View", "dale", " Park", "bank", " Court");
    private static final List<String> KINDS = List.of(
            "Surgery",
            "Surgery",
            "Surgery",
            "Surgery",
            "Medical Centre",
            "Medical Centre",
            "Medical Centre",
            "Medical Practice",
            "Medical Practice",
            "Health Centre",
            "Medical Group",
            "Group Practice",
            "Family Practice",
            "Medical Partnership");
    private static final List<String> SHARED =
            List.of("The Surgery", "The Health Centre", "The Village Surgery", "The Medical Centre");

    private final Chance chance;

    PracticeNames(Chance chance) {
        this.chance = chance;
    }

    /** A name for a practice in this town. */
    String name(String town) {
        double draw = chance.share();
        String name;
        if (draw < 0.012) {
            name = chance.oneOf(SHARED);
        } else if (draw < 0.32) {
            name = road() + " " + chance.oneOf(KINDS);
        } else if (draw < 0.47) {
            name = chance.oneOf(SIGNS) + " " + chance.oneOf(KINDS);
        } else if (draw < 0.67) {
            name = chance.oneOf(TREES) + chance.oneOf(PLACES) + " " + chance.oneOf(KINDS);
        } else {
            name = town + " " + chance.oneOf(KINDS);
        }
        return capitals(name);
    }

    /** A street address: number and road. */
    String address() {
        return capitals(1 + chance.below(180) + " " + road());
    }

    private String road() {
        return chance.oneOf(ROADS) + " " + chance.oneOf(WAYS);
    }

    static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
