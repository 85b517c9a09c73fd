/** Reports of texts that should not be here, what moderators decide, and the removal of a text for good. */
@ApplicationModule(
        allowedDependencies = {"shared", "guard", "member", "platform::graph", "platform::erasure", "platform::web"})
@NullMarked
package org.practicecommons.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
