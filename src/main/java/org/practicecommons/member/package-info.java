/** People: who they are, which organisations they act for and in which role, how they sign in. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "guard",
            "practice",
            "platform::erasure",
            "platform::graph",
            "platform::mode",
            "platform::web"
        })
@NullMarked
package org.practicecommons.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
