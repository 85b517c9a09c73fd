package org.practicecommons.member;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.practicecommons.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether anybody may sign in as an invented person. Only where nobody but this machine can: the demonstration is on and
 * the program listens on a loopback address.
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

    DemonstrationMode(
            @Value("${practicecommons.demo:true}") boolean demo, @Value("${server.address:0.0.0.0}") String address)
            throws UnknownHostException {
        this.on = demo && InetAddress.getByName(address).isLoopbackAddress();
    }

    /** Whether it is on. */
    public boolean isOn() {
        return on;
    }

    /**
     * Lets only the demonstration go on.
     *
     * @throws NoDemonstration 404 outside it
     */
    public void required() {
        if (!on) {
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
