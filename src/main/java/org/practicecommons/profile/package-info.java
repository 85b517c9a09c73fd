/** What practices say about themselves in their own words, each note to those whom it is meant for. */
@ApplicationModule(
        allowedDependencies = {"shared", "guard", "practice", "member", "moderation", "platform::graph", "platform::web"
        })
@NullMarked
package org.practicecommons.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
