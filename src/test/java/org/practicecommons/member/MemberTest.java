package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicecommons.shared.MemberId;

/** A moderator sees reported texts that are not for everybody: who acts for a regulator is none, whatever was given before. */
class MemberTest {
    @Test
    void whoActsForARegulatorHasNoDuty() {
        assertThat(member(true).has(Duty.MODERATOR)).isFalse();
        assertThat(member(false).has(Duty.MODERATOR))
                .as("a claim takes nothing away")
                .isTrue();
    }

    private static Member member(boolean confirmed) {
        Organisation regulator = new Organisation(OrganisationType.REGULATOR, "R1", "A regulator");
        Affiliation held = new Affiliation(regulator, MemberRole.REGULATOR, confirmed);
        return new Member(MemberId.next(), "Somebody", List.of(held), Set.of(Duty.MODERATOR));
    }
}
