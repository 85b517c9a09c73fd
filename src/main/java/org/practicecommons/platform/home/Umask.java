package org.practicecommons.platform.home;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * What the operating system takes away from the permissions of every file that this process and its children make. Java
 * has no call for it.
 */
final class Umask {
    /** Nothing for the group, nothing for others. */
    private static final int OWNER_ALONE = 0077;

    private Umask() {}

    /** From now on new files are their owner's alone. Does nothing where the system has no such thing. */
    @SuppressWarnings("restricted") // The signature is that of POSIX: mode_t umask(mode_t)
    static void ownerAlone() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> umask = linker.defaultLookup().find("umask");
        umask.ifPresent(function -> call(
                linker.downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))));
    }

    private static void call(MethodHandle umask) {
        try {
            int before = (int) umask.invokeExact(OWNER_ALONE);
            assert before >= 0;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
