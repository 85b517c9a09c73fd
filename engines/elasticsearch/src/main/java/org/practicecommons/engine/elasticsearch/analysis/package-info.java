/**
 * Lucene's analysis components for the local node, under the names and parameters that Elasticsearch documents, so that
 * one mapping file works here and on a full cluster. A parameter that is not supported here is refused, never ignored.
 */
package org.practicecommons.engine.elasticsearch.analysis;
