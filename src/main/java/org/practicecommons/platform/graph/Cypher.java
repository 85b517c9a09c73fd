package org.practicecommons.platform.graph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a constant as Cypher. A test explains every one of them on the real engine: a misspelt label, type or property
 * is a failure, and a query marked {@link #seeks} must use an index.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Cypher {
    /** Whether the plan must hold an index seek and no scan of a whole label. */
    boolean seeks() default false;
}
