/** Journeys through the pages in a real browser, and the harness they share. */
@NullMarked
package org.practicecommons.journeys;

import org.jspecify.annotations.NullMarked;
