/** Removes from the engines' own files what was removed from the record. */
@NamedInterface("erasure")
@NullMarked
package org.practicecommons.platform.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
