package org.practicecommons.peer;

import java.time.Instant;
import java.util.List;

/**
 * One computation of all peers.
 *
 * @param id hash of figures and method: the same figures and method give the same id, whenever and wherever
 * @param lens point of view, {@code overall} for equal weights
 * @param method every number used
 * @param datasets keys of the datasets that the figures came from
 * @param variables the variables compared, by key: these and no others
 * @param practices how many practices were compared
 * @param at when it was computed
 */
public record PeerRun(
        String id,
        String lens,
        PeerMethod method,
        List<String> datasets,
        List<ContextVariable> variables,
        int practices,
        Instant at) {}
