/** Starts a real Elasticsearch node as a child program. */
package org.practicecommons.engine.elasticsearch;
