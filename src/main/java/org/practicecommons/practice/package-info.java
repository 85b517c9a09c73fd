/** Practices and the organisations they belong to (PCN, sub-ICB location, ICB, region), as at any date. */
@ApplicationModule(allowedDependencies = {"shared", "guard", "platform::graph", "platform::search"})
@NullMarked
package org.practicecommons.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
