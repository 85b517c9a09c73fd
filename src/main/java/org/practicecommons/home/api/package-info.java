/** The contract that outside programs rely on: JSON and CSV under {@code /api/v1}. */
@NullMarked
package org.practicecommons.home.api;

import org.jspecify.annotations.NullMarked;
