package org.practicecommons.home.web;

import org.practicecommons.population.Contexts;
import org.springframework.stereotype.Component;

/** Whether figures are generated. The layout of every page asks, those about problems too. */
@Component("demonstration")
public class Demonstration {
    private final Contexts contexts;

    Demonstration(Contexts contexts) {
        this.contexts = contexts;
    }

    /** True where England is made up. */
    public boolean isGenerated() {
        return contexts.table().isGenerated();
    }
}
