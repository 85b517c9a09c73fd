/** What is known of each practice's population and place: indicators, readings and the datasets they come from. */
@ApplicationModule(
        allowedDependencies = {"guard", "shared", "practice", "platform::graph", "platform::search", "platform::web"})
@NullMarked
package org.practicecommons.population;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
