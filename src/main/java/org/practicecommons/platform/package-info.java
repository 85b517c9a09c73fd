/** Plumbing that knows no feature: home, engines, graph, search, web. Each part is a named interface of its own. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.practicecommons.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
