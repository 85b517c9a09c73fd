package org.practicecommons.member.web;

import org.jspecify.annotations.Nullable;
import org.practicecommons.member.Caller;
import org.practicecommons.platform.graph.GraphIsAway;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks for the page at hand. The layout of every page shows it, those about problems too. */
@Component("currentCaller")
public class CurrentCaller {
    /** The caller; anybody where nobody signed in, or where the graph cannot say. */
    public Caller get() {
        try {
            return of(SecurityContextHolder.getContext().getAuthentication());
        } catch (GraphIsAway away) {
            return Caller.anybody();
        }
    }

    static Caller of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? caller
                : Caller.anybody();
    }
}
