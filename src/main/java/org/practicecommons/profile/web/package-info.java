/** Pages and answers about what practices say of themselves. */
@NullMarked
package org.practicecommons.profile.web;

import org.jspecify.annotations.NullMarked;
