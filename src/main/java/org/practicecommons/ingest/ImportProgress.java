package org.practicecommons.ingest;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Says how an import goes: a bar that moves on a terminal; elsewhere a line when a task begins, at each tenth of it and
 * at its end. One task at a time. For one thread.
 */
public final class ImportProgress implements AutoCloseable {
    private static final int TENTHS = 10;
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private String task = "";
    private long total;
    private long done;

    private ImportProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Progress as a bar. */
    public static ImportProgress bar(PrintStream out) {
        return new ImportProgress(out, true);
    }

    /** Progress as lines. */
    public static ImportProgress lines(PrintStream out) {
        return new ImportProgress(out, false);
    }

    /** A bar where a person sits at a terminal that can draw one, else lines. */
    public static ImportProgress forThisConsole(PrintStream out) {
        Console console = System.console();
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new ImportProgress(out, isTerminal(console) && !dumb);
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    /**
     * Begins a task; the one before ends.
     *
     * @param name what is being done, such as {@code reading qof-prevalence}
     * @param steps how many steps it takes, 0 where nobody knows
     */
    public void begin(String name, long steps) {
        close();
        task = name;
        total = steps;
        done = 0;
        if (terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                    .build();
        } else {
            out.println(name);
        }
    }

    /** Goes on by some steps. */
    public void step(long steps) {
        long before = done;
        done += steps;
        if (bar != null) {
            bar.stepBy(steps);
        } else if (total > 0 && done * TENTHS / total > before * TENTHS / total) {
            out.printf(Locale.UK, "%s: %,d of %,d%n", task, done, total);
        }
    }

    /** Ends the task, if there is one, and says a line. */
    public void say(String line) {
        close();
        out.println(line);
    }

    /** Ends the task, if there is one. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
