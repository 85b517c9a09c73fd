/**
 * The words that records are described with: lists of terms, kept as data, with other words for each and what it is a part
 * of; and what curators change in them, with its history.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "guard",
            "member",
            "moderation",
            "platform::graph",
            "platform::mode",
            "platform::web"
        })
@NullMarked
package org.practicecommons.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
