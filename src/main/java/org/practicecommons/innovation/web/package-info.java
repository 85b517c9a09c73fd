/** Pages and answers about records of work. */
@NullMarked
package org.practicecommons.innovation.web;

import org.jspecify.annotations.NullMarked;
