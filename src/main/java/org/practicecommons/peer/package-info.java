/** Which practices work in a like context, how alike they are, and why: rules over context figures only. */
@ApplicationModule(allowedDependencies = {"shared", "practice", "population", "platform::graph"})
@NullMarked
package org.practicecommons.peer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
