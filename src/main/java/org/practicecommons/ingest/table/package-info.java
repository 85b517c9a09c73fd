/** From the bytes of a file to rows with named, checked values; knows no publisher. */
@NullMarked
package org.practicecommons.ingest.table;

import org.jspecify.annotations.NullMarked;
