/** Search: what people type, what is found, and why. */
@ApplicationModule(allowedDependencies = {"shared", "practice", "platform::search", "platform::graph"})
@NullMarked
package org.practicecommons.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
