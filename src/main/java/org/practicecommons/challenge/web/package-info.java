/** Pages and answers about challenges: the vocabulary, and what a practice names. */
@NullMarked
package org.practicecommons.challenge.web;

import org.jspecify.annotations.NullMarked;
