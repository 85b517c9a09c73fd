package org.practicecommons.platform.home;

import java.nio.file.Files;
import java.nio.file.Path;

/** A process that holds a home, for a test. */
final class HomeHolder {
    private HomeHolder() {}

    public static void main(String[] arguments) throws Exception {
        HomeLock lock = HomeLock.take(new Home(Files.createDirectories(Path.of(arguments[0]))));
        System.out.println("HELD");
        Thread.currentThread().join();
        lock.release();
    }
}
