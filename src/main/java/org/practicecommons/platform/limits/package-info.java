/**
 * What one request may cost: how large it is, how long it takes to arrive, how many are under way. Sits in the web server, before
 * anything of the program is asked.
 */
@NullMarked
package org.practicecommons.platform.limits;

import org.jspecify.annotations.NullMarked;
