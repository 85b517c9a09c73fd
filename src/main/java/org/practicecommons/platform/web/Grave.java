package org.practicecommons.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this handler does is grave: it gives somebody rights, a way in or a say, or cannot be undone. It is done only by who
 * has signed in just now in a browser, and by who has a duty only with something stronger than a link; no token does it. The
 * module {@code member} holds everybody to it before the handler is called.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Grave {
    /** The page to come back to after signing in again; may hold the variables of the route. */
    String back() default "/account";

    /** Whether the operator, who can read the program's home, may do it with the operator's token. */
    boolean alsoOperator() default false;

    /** Whether who has no stronger way in yet may do it after any sign-in: it is how they come by one. */
    boolean givesFirstPasskey() default false;
}
