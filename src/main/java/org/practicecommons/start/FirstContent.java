package org.practicecommons.start;

import java.util.List;
import org.practicecommons.demo.DemonstrationEngland;
import org.practicecommons.ingest.ReadFile;
import org.springframework.stereotype.Component;

/** What an empty network is filled with: the generated England. */
@Component
public class FirstContent {
    private final StartSettings settings;

    /** Content by the settings' seed. */
    public FirstContent(StartSettings settings) {
        this.settings = settings;
    }

    /** Facts and figures, as if they had been read from files. */
    public List<ReadFile> files() {
        return DemonstrationEngland.generate(settings.demoSeed()).datasets().stream()
                .map(dataset -> ReadFile.generated(dataset.provenance(), dataset.facts(), dataset.readings()))
                .toList();
    }
}
