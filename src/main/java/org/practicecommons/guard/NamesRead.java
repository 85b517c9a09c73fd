package org.practicecommons.guard;

import org.jspecify.annotations.Nullable;

/** What a program sends that has texts in it: each such body can say that the names in them were read. */
public interface NamesRead {
    /**
     * Whether the sender has read each name that stands beside a condition in the texts, and none is a patient's; staff and
     * partners may stay. Left out, such texts are refused, and the sender is asked.
     */
    @Nullable
    Boolean namesRead();
}
