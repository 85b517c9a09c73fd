package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicecommons.shared.MemberId;

/** The keys of a thing say no more than the matrix does. */
class BelongingTest {
    private static final MemberId AUTHOR = MemberId.next();

    @ParameterizedTest
    @EnumSource
    void theKeysAreThoseOfTheRelationsThatRead(Visibility visibility) {
        Belonging thing = thing(visibility);
        for (Relation relation : Relation.values()) {
            boolean held = keys(relation).stream()
                    .anyMatch(key -> new Reach(Set.copyOf(List.of(key, "anybody"))).reads(thing));
            boolean everybody = Relation.ANYBODY.reads(visibility);
            assertThat(held).as(relation + " " + visibility).isEqualTo(everybody || relation.reads(visibility));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyChangesWhatTheyCannotRead(Visibility visibility) {
        for (Relation relation : Relation.values()) {
            assertThat(!relation.changes(visibility) || relation.reads(visibility))
                    .as(relation + " " + visibility)
                    .isTrue();
        }
    }

    @Test
    void invitationsCountOnlyWhereTheVisibilitySaysSo() {
        assertThat(thing(Visibility.TEAM).audience()).noneMatch(key -> key.startsWith("guest"));
        assertThat(thing(Visibility.INVITED).audience()).contains("guest/partner/DP001");
    }

    @Test
    void whatEverybodyReadsHasOneKey() {
        assertThat(thing(Visibility.PUBLIC).audience()).containsExactly("anybody");
    }

    private static Belonging thing(Visibility visibility) {
        return new Belonging(AUTHOR, OrganisationType.PRACTICE, "A81001", visibility, List.of("partner/DP001"));
    }

    private static List<String> keys(Relation relation) {
        return switch (relation) {
            case AUTHOR -> List.of(ReachKey.author(AUTHOR, OrganisationType.PRACTICE, "A81001"));
            case TEAM_MEMBER, PCN_NEIGHBOUR -> List.of(ReachKey.of(relation, OrganisationType.PRACTICE, "A81001"));
            case GUEST -> List.of(ReachKey.of(relation, OrganisationType.PARTNER, "DP001"));
            default -> List.of(ReachKey.of(relation));
        };
    }
}
