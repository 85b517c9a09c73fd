/** How the program is run: as a demonstration, for one operator, or as a service; and which hosts it answers for. */
@NamedInterface("mode")
@NullMarked
package org.practicecommons.platform.mode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
