/** The generated England. */
@ApplicationModule(allowedDependencies = {"shared", "practice", "population", "ingest"})
@NullMarked
package org.practicecommons.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
