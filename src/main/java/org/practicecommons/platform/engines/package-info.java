/** Starts, watches and stops the local engines, Neo4j and Elasticsearch, or stands aside for external ones. */
@NamedInterface("engines")
@NullMarked
package org.practicecommons.platform.engines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
