/** Pages and answers about reports: send one, follow it, decide. */
@NullMarked
package org.practicecommons.moderation.web;

import org.jspecify.annotations.NullMarked;
