package org.practicecommons.member;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether people who act for a regulator are let in. Practices distrust silent observers, so nobody is by default: only the
 * setting {@code practicecommons.regulators=on}, or the demonstration, lets them in, and {@code /terms} says which it is.
 */
@Component
public class RegulatorAccounts {
    private final boolean on;

    RegulatorAccounts(@Value("${practicecommons.regulators:}") String setting, DemonstrationMode demonstration) {
        this.on = setting.isBlank() ? demonstration.isOn() : setting.strip().equals("on");
    }

    /** Whether they are let in. */
    public boolean areOn() {
        return on;
    }

    /** Whether this member is let in: who acts for a regulator, confirmed or not, only where regulators are. */
    public boolean letIn(Member member) {
        return on
                || member.affiliations().stream()
                        .noneMatch(held -> held.organisation().type() == OrganisationType.REGULATOR);
    }

    /**
     * Lets others go on.
     *
     * @throws MayNot when this member is not let in
     */
    public void require(Member member) {
        if (!letIn(member)) {
            throw new MayNot("regulator");
        }
    }

    /**
     * Lets others join or be confirmed.
     *
     * @throws MayNot when it is for a regulator, and those are not let in
     */
    void require(OrganisationType type) {
        if (!on && type == OrganisationType.REGULATOR) {
            throw new MayNot("regulator");
        }
    }
}
