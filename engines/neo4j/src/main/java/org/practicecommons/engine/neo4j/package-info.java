/** Starts the real Neo4j (Community Edition) as a child program. */
package org.practicecommons.engine.neo4j;
