package org.practicecommons.platform.engines;

import java.nio.file.Path;
import org.practicecommons.platform.home.Home;

/** A small program with both engines, for a test to kill: it starts them and waits. */
final class ParentProgram {
    private ParentProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalEngines.start(new Home(Path.of(arguments[0])), EngineSettings.defaults(), ExternalEngines.none());
        Thread.currentThread().join();
    }
}
