package org.practicecommons.platform.search;

import java.io.IOException;
import org.springframework.stereotype.Component;

/** Sees to it that every kind of document has the right index, and that old ones go. Not for two threads at a time. */
@Component
class IndexUpkeep {
    private final Projection projection;
    private final IndexBuild build;
    private volatile boolean checked;
    private volatile boolean oldMayStand = true;
    private volatile boolean justMoved;

    IndexUpkeep(Projection projection, IndexBuild build) {
        this.projection = projection;
        this.build = build;
    }

    /** Checks the indices unless that was done, and builds those that are missing or out of date. */
    void ensure() throws IOException {
        if (!checked) {
            for (DocumentSource source : projection.sources()) {
                if (build.ensure(source)) {
                    moved();
                }
            }
            checked = true;
        }
    }

    /** After a failure: the indices may not be what they were. */
    void doubt() {
        checked = false;
    }

    /** Builds the index of a kind anew from the graph while the present one serves. */
    void rebuild(String kind) throws IOException {
        build.rebuild(projection.source(kind));
        moved();
    }

    private void moved() {
        oldMayStand = true;
        justMoved = true;
    }

    /** Drops indices that no alias names. The first call after an alias moved leaves them: somebody may still read there. */
    void dropOld() throws IOException {
        if (justMoved) {
            justMoved = false;
        } else if (oldMayStand) {
            for (DocumentSource source : projection.sources()) {
                build.dropOld(source);
            }
            oldMayStand = false;
        }
    }
}
