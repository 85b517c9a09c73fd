package org.practicecommons.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.practicecommons.shared.OdsCode;

/**
 * A generated England: about 6,150 practices in PCNs, sub-ICB locations, ICBs and regions of invented names and codes,
 * with figures whose distributions and correlations are like the real ones. Nothing in it is about a real organisation.
 * The same seed gives the same country on every machine.
 *
 * @param seed the seed it was generated from
 * @param datasets what would come from files, were it real: register first, then figures
 */
public record DemonstrationEngland(long seed, List<GeneratedDataset> datasets) {
    /** Seed of the country that the program starts with. */
    public static final long USUAL_SEED = 2026;

    private static final Pattern RESERVED = Pattern.compile("Z(D\\d{4}|P\\d{4}|S\\d{3}|Q\\d{2}|R\\d)");

    /** Copies the list. */
    public DemonstrationEngland {
        datasets = List.copyOf(datasets);
    }

    /** Generates the country of a seed; takes about a second of one processor. */
    public static DemonstrationEngland generate(long seed) {
        Country country = Country.draw(seed);
        Labels labels = new Labels(country);
        List<Site> sites = Sites.draw(country, labels);
        Locations locations = Locations.draw(country);
        List<GeneratedDataset> datasets = new ArrayList<>(new RegisterFiles(country, labels, sites).all());
        datasets.addAll(RegisterFiles.boundaries(labels, locations));
        datasets.addAll(new FigureFiles(country).all(locations.practices()));
        return new DemonstrationEngland(seed, datasets);
    }

    /**
     * Whether a code has the form kept for generated organisations: {@code ZD0001} practice, {@code ZP0001} PCN,
     * {@code ZS001} sub-ICB location, {@code ZQ01} ICB, {@code ZR1} region. The real register gives no code of that form.
     */
    public static boolean isGenerated(OdsCode code) {
        return RESERVED.matcher(code.value()).matches();
    }
}
