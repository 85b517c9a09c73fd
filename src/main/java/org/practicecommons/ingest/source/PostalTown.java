package org.practicecommons.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which line of an ODS address is the town: the last one that is not the name of a county. The register has no column
 * for it: "STOCKTON ON TEES, CLEVELAND" ends with a county, "TOOTING, LONDON" does not.
 */
final class PostalTown {
    private static final Set<String> COUNTIES = Set.of(
            "avon",
            "bedfordshire",
            "berkshire",
            "buckinghamshire",
            "cambridgeshire",
            "cheshire",
            "cleveland",
            "co durham",
            "co.durham",
            "cornwall",
            "county durham",
            "cumbria",
            "derbyshire",
            "devon",
            "dorset",
            "east riding of yorkshire",
            "east sussex",
            "east yorkshire",
            "essex",
            "gloucestershire",
            "greater london",
            "greater manchester",
            "hampshire",
            "herefordshire",
            "hertfordshire",
            "humberside",
            "isle of wight",
            "kent",
            "lancashire",
            "leicestershire",
            "lincolnshire",
            "merseyside",
            "middlesex",
            "n e lincolnshire",
            "ne lincolnshire",
            "norfolk",
            "north east lincolnshire",
            "north humberside",
            "north lincolnshire",
            "north somerset",
            "north yorkshire",
            "northamptonshire",
            "northumberland",
            "nottinghamshire",
            "oxfordshire",
            "rutland",
            "shropshire",
            "somerset",
            "south gloucestershire",
            "south humberside",
            "south yorkshire",
            "staffordshire",
            "suffolk",
            "surrey",
            "tyne & wear",
            "tyne and wear",
            "warwickshire",
            "west midlands",
            "west sussex",
            "west yorkshire",
            "wiltshire",
            "wirral",
            "worcestershire");

    private final List<String> lines;
    private final int place;

    PostalTown(List<String> lines) {
        this.lines = lines;
        int last = lines.size() - 1;
        while (last > 0 && COUNTIES.contains(lines.get(last).toLowerCase(Locale.ROOT))) {
            last--;
        }
        // A single line before the county is a street, not a town.
        this.place = last > 0 ? last : lines.size() - 1;
    }

    /** The town as published; empty where the address has a single line or none. */
    Optional<String> town() {
        return place > 0 ? Optional.of(lines.get(place)) : Optional.empty();
    }

    /** The other lines, in their order. */
    List<String> otherLines() {
        List<String> others = new ArrayList<>(lines);
        if (place > 0) {
            others.remove(place);
        }
        return List.copyOf(others);
    }
}
