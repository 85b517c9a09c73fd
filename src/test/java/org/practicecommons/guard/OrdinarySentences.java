package org.practicecommons.guard;

import java.util.List;
import java.util.Random;

/** Sentences about practice work, full of figures, dates, years, codes and names of places, that name no patient. */
final class OrdinarySentences {
    private static final List<String> FRAMES = List.of(
            "In %Y we invited %N patients on the diabetes register and %N came.",
            "Our list is %T, of whom %P%% live in the most deprived fifth.",
            "Between %D and %D uptake of cervical screening rose from %P%% to %P%%.",
            "The pilot started on %D and cost £%T, mostly staff time.",
            "Call us on the practice line if you want the templates; code %O.",
            "%O and %O share a link worker two days a week since %M %Y.",
            "Baseline in %F was %P.%P%%; in %F it was %P.%P%% (n = %T).",
            "We met on %W at 10:30 and again at 14:00 with the PCN.",
            "Of %N households contacted, %N replied, %N booked and %N did not attend.",
            "%G Surgery and %G Medical Centre run the clinic together at %G Community Centre.",
            "QOF %F and %F: hypertension %P.%P%%, asthma %P.%P%%, COPD %P.%P%%.",
            "The Healthwatch report of %M %Y lists %N comments from carers in %G.",
            "Staff: 2.5 FTE GPs, 3 nurses, 1 pharmacist for %T people; ratio 1 to %T.",
            "Funding of £%T came from the ICB for %F, with £%T more expected.",
            "Table: %Y %Y %Y %Y: %N %N %N %N.",
            "Our bus stop is on the %N and %N routes, near %G Road.",
            "The text message went to %N people aged 65 to 74; %N answered within 48 hours.",
            "Version 2.0 of the protocol replaced version 1.%P on %D.",
            "BMI above 30, HbA1c above 48 mmol/mol or BP above 140/90 were the criteria.",
            "We opened a walk-in session for people without a home on %W %D, 09:00-12:30.",
            "Steps: 1, 2, 3, 4, 5, 6, 7, 8 and 9 are in the plan; step 10 is open.",
            "Interpreters cover %N languages; Polish, Urdu and Romanian are asked for most.",
            "One practice had three sessions, another two; five patients gave feedback on four of six questions.",
            "SNOMED code 38341003 was used for the search, then checked by the nurse.",
            "See the NHS England guidance of %D, section 4.%P, and NICE guideline NG%N.",
            "The practice was founded in 1948 and moved in %Y.",
            "Dr Patel and the team at %G started the asthma reviews in %M.",
            "People from %G told us that mornings do not suit shift workers.",
            "About 1 in %N appointments was missed before; after six months 1 in %N.",
            "The clinic ran 09:00 to 12:30 on %D, %D and %D; %N came.",
            "Of %N patients %N were seen in %Y, %N of them by a pharmacist.",
            "DM012 %P.%P%%, HYP008 %P.%P%%, CHD005 %P.%P%% in %F.",
            "Children born on or after %D are invited at %N weeks.",
            "The NHS Constitution of 21 January 2009 and the Equality Act 2010 apply.",
            "Read https://www.england.nhs.uk/%Y/03/modern-general-practice-%N/ first.",
            "Ages 16-24: %N, 25-34: %N, 35-44: %N, 45-54: %N.",
            "Ring 111, 119 or freephone 0800 %N 4%P7 out of hours.",
            "Grant NIHR%T, charity number 1%N%N and LSOA E01012345 are named in the bid.",
            "A total of 7 patients are on the learning disability register of %O.",
            "Calls per day: %P, %P, %P, %P and %P.",
            "Weekly figures were %P, %N, %P, %P, %N, %P, %P, %P, %P, median %P.",
            "Run chart: %P %P %P %P %P %P %P",
            "Jan %N, Feb %N, Mar %N, Apr 1%N.",
            "- %N in April\n- %N in May\n- 1%N in June",
            "From %D to %D: %N contacts, %N bookings, 2%N messages.",
            "Weeks 1-4: %P/%P/%P/%P. Weeks 5-8: %P/%P/%P/%P.",
            "The contract runs %D-3.11.2026 (%P months).",
            "CO2 monitors read %N, %N, %N and 1%N ppm.",
            "The dashboard of %O shows 2%N / 3%N (%P.1%%).",
            "Numbers reached %P on %D; there will be %P on %D.",
            "The practice turned 50 on %D, and our 75th birthday on %D drew %N people.",
            "Charity number 1%N%N and company number 02832213. %N of %N came.",
            "People in their 20s, 30s and 40s gave 2%N answers.",
            "|Apr|%N|%P|\n|May|%N|%P|\n|Jun|%N|%P|",
            "Queue: %N at 8:00, %N at 8:30, %N at 9:00; average wait %P minutes.",
            "Training took 3 x 45 minutes for %N receptionists; cost £%N.50 each.");
    private static final List<String> TOWNS = List.of(
            "Brimmington", "Whittington Moor", "Calow", "Netherfield", "Eastwood", "Kirkby", "Toxteth", "Bootle");
    private static final List<String> MONTHS = List.of("January", "March", "May", "September", "November");
    private static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Friday");

    private final Random random;

    OrdinarySentences(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        String frame = FRAMES.get(random.nextInt(FRAMES.size()));
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < frame.length(); i++) {
            if (frame.charAt(i) == '%') {
                sentence.append(filler(frame.charAt(++i)));
            } else {
                sentence.append(frame.charAt(i));
            }
        }
        return sentence.toString();
    }

    private String filler(char kind) {
        return switch (kind) {
            case 'Y' -> Integer.toString(2015 + random.nextInt(12));
            case 'F' -> "20%d/%d".formatted(20 + random.nextInt(5), 21 + random.nextInt(5));
            case 'N' -> Integer.toString(2 + random.nextInt(998));
            case 'P' -> Integer.toString(random.nextInt(100));
            case 'T' -> "%,d".formatted(1000 + random.nextInt(30_000));
            case 'D' ->
                "%02d/%02d/20%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 18 + random.nextInt(8));
            case 'M' -> MONTHS.get(random.nextInt(MONTHS.size()));
            case 'W' -> WEEKDAYS.get(random.nextInt(WEEKDAYS.size()));
            case 'G' -> TOWNS.get(random.nextInt(TOWNS.size()));
            case 'O' -> "%c%05d".formatted('A' + random.nextInt(16), 80_000 + random.nextInt(9_999));
            default -> "%";
        };
    }
}
