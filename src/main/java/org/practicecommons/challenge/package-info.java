/** What practices struggle with: a vocabulary of challenges, and which of them a practice names as its own. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "guard",
            "practice",
            "member",
            "moderation",
            "vocabulary",
            "platform::graph",
            "platform::web"
        })
@NullMarked
package org.practicecommons.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
