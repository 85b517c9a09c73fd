package org.practicecommons.peer;

/**
 * What one domain has to do with the distance of two practices.
 *
 * @param domain the domain
 * @param distance root of the mean squared difference of scores, divided by the median of that over all pairs of
 *     practices: 1 is as far apart as a random pair, 0 is the same
 * @param contributionPercent share of the squared distance that comes from this domain, 0 to 100, not rounded; where
 *     the distance is 0 the domains share it equally
 * @param compared variables that both have
 * @param variables variables that the domain has
 */
public record DomainPart(
        ContextDomain domain, double distance, double contributionPercent, int compared, int variables) {}
