package org.practicecommons.platform.graph;

import org.jspecify.annotations.Nullable;
import org.practicecommons.shared.Refusal;

/** The graph cannot be reached just now. Nothing was written. */
public final class GraphIsAway extends Refusal {
    private static final long serialVersionUID = 1L;

    GraphIsAway(@Nullable Throwable cause) {
        super(Kind.UNAVAILABLE, "graph-is-away");
        initCause(cause);
    }
}
