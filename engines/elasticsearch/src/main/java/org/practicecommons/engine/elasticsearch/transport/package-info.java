/** The ports of the local Elasticsearch: HTTP for whoever has this start's secret, and nobody at the other. */
package org.practicecommons.engine.elasticsearch.transport;
