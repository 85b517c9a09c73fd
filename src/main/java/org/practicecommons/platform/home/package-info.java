/** The folder in which one running program keeps everything: data, logs, caches, and who holds it. */
@NamedInterface("home")
@NullMarked
package org.practicecommons.platform.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
