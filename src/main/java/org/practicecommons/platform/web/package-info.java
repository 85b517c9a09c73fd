/** What every page and every answer shares: headers, refusals in words, paging. */
@NamedInterface("web")
@NullMarked
package org.practicecommons.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
