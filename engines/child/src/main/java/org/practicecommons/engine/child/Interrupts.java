package org.practicecommons.engine.child;

import java.lang.reflect.InvocationTargetException;

/**
 * Ctrl-C reaches every process of the terminal's group. The parent alone decides when its children stop: after its own
 * connections to them are closed.
 */
final class Interrupts {
    private Interrupts() {}

    /** By reflection, because the compiler's warning about the JDK's only API for signals cannot be turned off. */
    static void ignore() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object interrupt = signal.getConstructor(String.class).newInstance("INT");
            Object nothing = handler.getField("SIG_IGN").get(null);
            signal.getMethod("handle", signal, handler).invoke(null, interrupt, nothing);
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | NoSuchFieldException
                | IllegalAccessException
                | InstantiationException
                | InvocationTargetException e) {
            System.err.println("Ctrl-C will also stop this child: " + e);
        }
    }
}
