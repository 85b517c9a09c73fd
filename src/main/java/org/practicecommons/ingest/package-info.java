/** Reads publishers' files of public data, says what is wrong with them, and brings what is right into the graph. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "guard",
            "practice",
            "population",
            "innovation",
            "platform::graph",
            "platform::home",
            "platform::web"
        })
@NullMarked
package org.practicecommons.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
