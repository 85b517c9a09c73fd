/** What organisations do about a challenge for a group of people: records, their journeys, who took them up and how it went. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "guard",
            "practice",
            "population",
            "peer",
            "vocabulary",
            "challenge",
            "member",
            "moderation",
            "platform::graph",
            "platform::web"
        })
@NullMarked
package org.practicecommons.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
