/** Search as a projection of the graph: mappings, outbox, projector, parity. */
@NamedInterface("search")
@NullMarked
package org.practicecommons.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
