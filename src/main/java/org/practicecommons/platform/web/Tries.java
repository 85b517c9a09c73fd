package org.practicecommons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What all ways in have together: letters to one mail box, whoever asks for them and for what, and wrong tries from one
 * address, by whichever way.
 */
@Component
public class Tries {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Throttle letters = new Throttle(5, HOUR);
    private final Throttle wrong = new Throttle(300, HOUR);

    /**
     * Counts a letter that somebody asked for: to sign in, to join, to be invited.
     *
     * @throws TooOften when this address was to be sent five within an hour
     */
    public void letterTo(String address) {
        letters.require(address.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Counts a secret that was wrong: link, invitation, passkey, answer of a provider, token. To be called only once it is
     * known to be wrong, so that whoever is right is let in, however often others at the same address were wrong.
     *
     * @throws TooOften when this was the 301st within an hour
     */
    public void wrong(HttpServletRequest request) {
        wrong.require(NetworkAddress.of(request));
    }
}
