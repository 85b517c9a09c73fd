/** Pages and answers about vocabularies: reading and taking them away for everybody, changing them for curators. */
@NullMarked
package org.practicecommons.vocabulary.web;

import org.jspecify.annotations.NullMarked;
