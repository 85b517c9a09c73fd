package org.practicecommons.member;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.shared.MemberId;

/**
 * To whom a thing belongs and how far it is to be seen.
 *
 * @param author who wrote it
 * @param type kind of the organisation it belongs to
 * @param code of that organisation
 * @param visibility how far it is to be seen
 * @param invited organisations that may see it too, as {@code partner/DP001}; counts only when the visibility says so
 */
public record Belonging(
        MemberId author, OrganisationType type, String code, Visibility visibility, List<String> invited) {
    /** Copies the list. */
    public Belonging {
        invited = List.copyOf(invited);
    }

    /**
     * Keys of those who may read it, to be kept with it in the graph and in every index: a reader needs one of them
     * (see {@link Reach}).
     */
    public List<String> audience() {
        if (Relation.ANYBODY.reads(visibility)) {
            return List.of(ReachKey.of(Relation.ANYBODY));
        }
        List<String> keys = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (relation.reads(visibility)) {
                keys.addAll(keys(relation));
            }
        }
        return List.copyOf(keys);
    }

    /** Keys of curators alone, for what they have to see before anybody else does. */
    public static List<String> forCurators() {
        return List.of(ReachKey.of(Relation.CURATOR));
    }

    /** Keys of those who may change it. */
    public List<String> keepers() {
        List<String> keys = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            if (relation.changes(visibility)) {
                keys.addAll(keys(relation));
            }
        }
        return List.copyOf(keys);
    }

    private List<String> keys(Relation relation) {
        return switch (relation) {
            case AUTHOR -> List.of(ReachKey.author(author, type, code));
            case TEAM_MEMBER, PCN_NEIGHBOUR -> List.of(ReachKey.of(relation, type, code));
            case GUEST -> invited.stream().map(ReachKey::guest).toList();
            case ANYBODY, MEMBER, ICS_LEAD, PARTNER, REGULATOR, CURATOR, MODERATOR, ADMINISTRATOR ->
                List.of(ReachKey.of(relation));
        };
    }
}
