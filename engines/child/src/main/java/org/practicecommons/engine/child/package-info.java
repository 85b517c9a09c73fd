/** What both engines need to run as children of the program. Compiled into each engine's launcher. */
package org.practicecommons.engine.child;
