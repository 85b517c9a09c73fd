/** Neo4j, the record: schema files, reading and writing. */
@NamedInterface("graph")
@NullMarked
package org.practicecommons.platform.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
