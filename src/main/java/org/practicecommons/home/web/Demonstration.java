package org.practicecommons.home.web;

import org.practicecommons.population.Contexts;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page whether figures are generated. */
@ControllerAdvice
class Demonstration {
    private final Contexts contexts;

    Demonstration(Contexts contexts) {
        this.contexts = contexts;
    }

    @ModelAttribute("demonstration")
    boolean isGenerated() {
        return contexts.table().columns().stream()
                .anyMatch(column -> column.dataset().generated());
    }
}
