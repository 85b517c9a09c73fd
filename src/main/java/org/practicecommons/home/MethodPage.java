package org.practicecommons.home;

import java.util.List;
import org.practicecommons.platform.web.Link;

/**
 * How peers are found, from the configuration of the run that is being shown, so that page and code cannot part.
 *
 * @param run the run's id and day
 * @param practices how many practices were compared, with commas
 * @param domains what is compared
 * @param bands how closeness is named
 * @param datasets the datasets used
 */
public record MethodPage(
        String run, String practices, List<Domain> domains, List<BandRule> bands, List<DatasetRow> datasets) {
    /**
     * One of the seven domains.
     *
     * @param domain its id
     * @param label its name
     * @param weight share of the whole weight: "21 %"
     * @param variables what is compared in it
     */
    public record Domain(String domain, String label, String weight, List<Variable> variables) {}

    /**
     * One figure that is compared.
     *
     * @param key its key
     * @param label its name
     * @param transform how it is made comparable, in words
     * @param source the dataset it comes from, with its period
     */
    public record Variable(String key, String label, String transform, Link source) {}

    /**
     * How a band is cut.
     *
     * @param band the band
     * @param rule "closer than 99 % of all pairs of practices"
     */
    public record BandRule(Band band, String rule) {}

    /** The breadcrumb above it. */
    public List<Link> trail() {
        return Trail.home();
    }
}
