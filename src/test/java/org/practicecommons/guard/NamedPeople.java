package org.practicecommons.guard;

import java.util.List;
import java.util.Random;

/** Sentences that name a patient beside a condition, and sentences that name staff, partners and places beside one. */
final class NamedPeople {
    private static final List<String> FIRST = List.of(
            "Agnieszka",
            "Mohammed",
            "Chidinma",
            "Siobhan",
            "Gurpreet",
            "Fatima",
            "Wei",
            "Olena",
            "Kwame",
            "Precious",
            "Dorothy",
            "Liam",
            "Ayesha",
            "Ioana",
            "Abdi",
            "Rivka",
            "Nimal",
            "Ewa",
            "Tendai",
            "Mehmet",
            "Hung",
            "Maria",
            "Shanice",
            "Yusuf",
            "Priya",
            "Tomasz",
            "Zainab",
            "Gareth",
            "Winston",
            "Leila");
    private static final List<String> LAST = List.of(
            "Kowalczyk",
            "Hussain",
            "Okafor",
            "O'Reilly",
            "Dhillon",
            "Begum",
            "Zhang",
            "Shevchenko",
            "Boateng",
            "Moyo",
            "Hargreaves",
            "Murphy",
            "Khan",
            "Popescu",
            "Warsame",
            "Goldberg",
            "Perera",
            "Nowak",
            "Ncube",
            "Yilmaz",
            "Nguyen",
            "da Silva",
            "Campbell",
            "Ali",
            "Sharma",
            "Wojcik",
            "Al-Rashid",
            "Evans",
            "Braithwaite",
            "Hosseini");
    private static final List<String> CONDITIONS = List.of(
            "bowel cancer",
            "COPD",
            "type 2 diabetes",
            "epilepsy",
            "depression",
            "sickle cell",
            "dementia",
            "HIV",
            "heart failure",
            "schizophrenia",
            "asthma",
            "gout",
            "hepatitis C",
            "a stroke",
            "endometriosis",
            "glaucoma",
            "anorexia",
            "chronic kidney disease",
            "multiple sclerosis",
            "psoriasis");
    private static final List<String> PATIENTS = List.of(
            "Patient %1$s %2$s was diagnosed with %3$s.",
            "Mrs %2$s has %3$s.",
            "%1$s %2$s lives with %3$s and cannot get to the clinic.",
            "We rang %1$s %2$s about %3$s.",
            "%1$s's %3$s got worse.",
            "patient %1$s has %3$s",
            "%4$s. %2$s, %3$s, asked for a call",
            "Mr %2$s told us that his %3$s was missed.",
            "%3$s - %1$s %2$s - needs a home visit",
            "Her husband %1$s has %3$s.",
            "a man called %1$s %2$s with %3$s",
            "%1$s, who has %3$s, came in twice",
            "The daughter of Ms %2$s says the %3$s is worse",
            "%1$s %2$s (%3$s)");
    private static final List<String> OTHERS = List.of(
            "Dr %2$s leads our work on %3$s.",
            "%1$s %2$s, practice nurse, set up the clinic for people with %3$s.",
            "Our pharmacist %1$s %2$s looked at %3$s.",
            "Thanks to %1$s %2$s for the slides on %3$s.",
            "%1$s %2$s runs the group for %3$s.",
            "Contact: %1$s %2$s, project lead for %3$s.",
            "%2$s Road Surgery invited everyone with %3$s.",
            "The %1$s %2$s Foundation pays for research into %3$s.",
            "Written by %1$s %2$s about %3$s.",
            "%1$s from the PCN trained us on %3$s.",
            "Councillor %1$s %2$s asked about %3$s.",
            "Professor %2$s spoke of %3$s.");

    private final Random random;

    NamedPeople(long seed) {
        this.random = new Random(seed);
    }

    String patient() {
        return sentence(PATIENTS);
    }

    String other() {
        return sentence(OTHERS);
    }

    private String sentence(List<String> frames) {
        String first = pick(FIRST);
        return pick(frames).formatted(first, pick(LAST), pick(CONDITIONS), first.charAt(0));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
