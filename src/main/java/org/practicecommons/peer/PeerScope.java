package org.practicecommons.peer;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Among which practices peers are looked for. */
public enum PeerScope {
    /** All of England. */
    ENGLAND("england"),
    /** The practice's own region. */
    REGION("region"),
    /** The practice's own ICB. */
    ICB("icb"),
    /** Practices whose ICB is known and another. */
    OUTSIDE_ICB("outside-icb");

    private final String id;

    PeerScope(String id) {
        this.id = id;
    }

    /** Fixed id, as in addresses. */
    public String id() {
        return id;
    }

    /** The scope with this id; empty when there is none. */
    public static Optional<PeerScope> of(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
    }

    /** Whether a practice over there is in scope for one here. Where a needed place is not known, it is not. */
    boolean admits(ContextMatrix matrix, int here, int there) {
        return switch (this) {
            case ENGLAND -> true;
            case REGION -> same(matrix.region(here), matrix.region(there));
            case ICB -> same(matrix.icb(here), matrix.icb(there));
            case OUTSIDE_ICB -> other(matrix.icb(here), matrix.icb(there));
        };
    }

    private static boolean same(@Nullable String here, @Nullable String there) {
        return here != null && here.equals(there);
    }

    private static boolean other(@Nullable String here, @Nullable String there) {
        return here != null && there != null && !here.equals(there);
    }
}
