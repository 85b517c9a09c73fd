/** The pages people read and the answers programs get: put together from what other modules know. Owns nothing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "practice",
            "population",
            "peer",
            "member",
            "challenge",
            "innovation",
            "profile",
            "knowledge",
            "ingest",
            "guard",
            "platform::mode",
            "platform::web",
            "platform::graph"
        })
@NullMarked
package org.practicecommons.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
