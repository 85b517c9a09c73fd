package org.practicecommons.platform.home;

import org.springframework.boot.ExitCodeGenerator;

/** The program will not start here and now. Nothing was started, nothing in the home was changed. */
public final class StartRefused extends RuntimeException implements ExitCodeGenerator {
    /** Exit code of a refused start. */
    public static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason what stands in the way, for the person at the keyboard
     * @param remedy what that person can do
     */
    public StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What the person at the keyboard can do. */
    public String remedy() {
        return remedy;
    }

    @Override
    public int getExitCode() {
        return EXIT_CODE;
    }
}
