package org.practicecommons.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.practicecommons.platform.mode.Mode;
import org.practicecommons.platform.web.Forwarding;
import org.practicecommons.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whether anybody may sign in as an invented person: in the mode of that name only, and only from this machine itself.
 */
@Component
public class DemonstrationMode {
    /** Keys of all invented people, in the order in which they are shown. */
    public static final List<String> KEYS = List.of(
            "practice",
            "nurse",
            "practice2",
            "pcn",
            "ics",
            "partner",
            "regulator",
            "curator",
            "curator2",
            "curator3",
            "moderator",
            "admin");

    private final boolean on;

    DemonstrationMode(Mode mode) {
        this.on = mode == Mode.DEMONSTRATION;
    }

    /** Whether it is on. */
    public boolean isOn() {
        return on;
    }

    /**
     * Lets only the demonstration go on, and nobody whom somebody else's program may speak for.
     *
     * @throws NoDemonstration 404 outside it
     */
    public void required(HttpServletRequest request) {
        if (!on || Forwarding.mayBeForwarded(request)) {
            throw new NoDemonstration();
        }
    }

    /** There is no demonstration here. */
    public static final class NoDemonstration extends Refusal {
        private static final long serialVersionUID = 1L;

        NoDemonstration() {
            super(Kind.NOT_FOUND, "no-demonstration");
        }
    }
}
