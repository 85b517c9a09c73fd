/** One small class per public data source: the only one that knows that publisher's columns. */
@NullMarked
package org.practicecommons.ingest.source;

import org.jspecify.annotations.NullMarked;
