package org.practicecommons.start;

import java.io.PrintStream;
import org.practicecommons.ingest.ImportListener;
import org.practicecommons.ingest.ImportReport.FileOutcome;

/** Says in lines how an import goes. */
final class ImportLines implements ImportListener {
    private final PrintStream out;

    ImportLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void step(String words) {
        out.println(words);
    }

    @Override
    public void read(FileOutcome file) {
        out.println(file);
    }
}
