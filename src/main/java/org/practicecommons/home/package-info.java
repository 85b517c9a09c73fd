/** The pages people read: composes what other modules know into page records and owns nothing. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.practicecommons.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
