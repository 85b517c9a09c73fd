/**
 * Keeps patients from being named: finds what could name one in texts that people write, so that it is refused before it
 * is kept or sent, and hides counts so small that they could.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.practicecommons.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
