/** Finds what could name a patient in texts that people write, so that it is refused before it is kept or sent. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.practicecommons.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
