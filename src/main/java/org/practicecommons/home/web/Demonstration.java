package org.practicecommons.home.web;

import org.practicecommons.platform.mode.Mode;
import org.practicecommons.population.Contexts;
import org.springframework.stereotype.Component;

/** What is made up here: figures, people. The layout of every page asks, those about problems too. */
@Component("demonstration")
public class Demonstration {
    private final Contexts contexts;
    private final boolean invented;

    Demonstration(Contexts contexts, Mode mode) {
        this.contexts = contexts;
        this.invented = mode == Mode.DEMONSTRATION;
    }

    /** True where people are made up, as whom anybody at this machine may sign in. */
    public boolean hasInventedPeople() {
        return invented;
    }

    /** True where England is made up. */
    public boolean isGenerated() {
        return contexts.table().isGenerated();
    }
}
