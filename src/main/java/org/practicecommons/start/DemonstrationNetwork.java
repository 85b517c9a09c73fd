package org.practicecommons.start;

import java.util.ArrayList;
import java.util.List;
import org.practicecommons.demo.Cast;
import org.practicecommons.innovation.GeneratedRecords;
import org.practicecommons.member.DemonstrationMode;
import org.practicecommons.member.DemonstrationPeople;
import org.practicecommons.member.DemonstrationPerson;
import org.practicecommons.population.Contexts;
import org.springframework.stereotype.Component;

/**
 * Brings the demonstration's people in, and takes their ways in away where the demonstration is off. Those of practices come
 * with a generated England only: nothing invented is attached to a real practice.
 */
@Component
class DemonstrationNetwork {
    private final DemonstrationMode mode;
    private final DemonstrationPeople people;
    private final Cast cast;
    private final Contexts contexts;
    private final GeneratedRecords records;

    DemonstrationNetwork(
            DemonstrationMode mode,
            DemonstrationPeople people,
            Cast cast,
            Contexts contexts,
            GeneratedRecords records) {
        this.mode = mode;
        this.people = people;
        this.cast = cast;
        this.contexts = contexts;
        this.records = records;
    }

    void settle() {
        if (!mode.isOn()) {
            people.takeWaysIn();
            return;
        }
        if (contexts.table().isGenerated()) {
            records.settle(cast.practicesAround());
        }
        if (people.missing(DemonstrationMode.KEYS).isEmpty()) {
            return;
        }
        List<DemonstrationPerson> all = new ArrayList<>(cast.aroundPractices());
        if (contexts.table().isGenerated()) {
            all.addAll(cast.inPractices());
        }
        people.settle(all);
    }
}
