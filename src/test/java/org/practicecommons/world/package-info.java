/** What tests share: the engines, and named practices and people. */
@NullMarked
package org.practicecommons.world;

import org.jspecify.annotations.NullMarked;
