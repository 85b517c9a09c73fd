/** Elasticsearch, the projection: index set-up, the outbox that feeds it, parity with the graph. */
@NamedInterface("search")
@NullMarked
package org.practicecommons.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
