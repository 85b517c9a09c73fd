/** Value types that every module may use. No Spring, no engine, at most ten types. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.practicecommons.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
