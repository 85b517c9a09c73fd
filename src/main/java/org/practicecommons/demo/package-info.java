/** The demonstration England: generated practices and figures, so that the program can be tried without real data. */
@ApplicationModule(allowedDependencies = {"shared", "practice", "population", "peer", "member"})
@NullMarked
package org.practicecommons.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
