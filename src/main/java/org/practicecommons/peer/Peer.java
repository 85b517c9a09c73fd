package org.practicecommons.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice in a like context, and why it is one.
 *
 * @param rank place in the list, from 1; equal distances are ordered by ODS code
 * @param odsCode the practice
 * @param icb code of its ICB, null when not known
 * @param distance scaled distance, 0 or more, about 1 between typical near neighbours; the one distance that rank, share
 *     and band are taken from
 * @param closerThanPercent share of all pairs of practices that are farther apart, 0 to 100
 * @param band the same in four steps
 * @param confidence null as long as it is not computed
 * @param domains the domains that were compared, in their fixed order; their contributions add up to 100
 * @param leftOut domains that were not compared because one of the two has too few figures
 * @param alike up to three facts in which they are most alike
 * @param different up to three facts in which they differ most
 */
public record Peer(
        int rank,
        String odsCode,
        @Nullable String icb,
        double distance,
        double closerThanPercent,
        PeerBand band,
        @Nullable PeerConfidence confidence,
        List<DomainPart> domains,
        List<ContextDomain> leftOut,
        List<PeerFact> alike,
        List<PeerFact> different) {}
