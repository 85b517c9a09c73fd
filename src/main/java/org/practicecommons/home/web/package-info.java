/** Controllers and presenters of the pages: turn what modules know into page records. */
@NullMarked
package org.practicecommons.home.web;

import org.jspecify.annotations.NullMarked;
