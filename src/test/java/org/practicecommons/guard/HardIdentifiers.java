package org.practicecommons.guard;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Identifiers other than NHS numbers, in sentences, in the ways in which people write them. None is a real person's. */
final class HardIdentifiers {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> BIRTH = List.of(
            "DOB %s",
            "dob: %s.",
            "born %s in Derby",
            "she was born on %s",
            "Date of birth %s, asthma review",
            "d.o.b. %s",
            "D.O.B: %s",
            "(born %s)",
            "his birthday is %s",
            "%s (DOB)",
            "DoB-%s",
            "date of birth was %s",
            "%s is her date of birth",
            "bday %s");
    private static final List<String> GAPS = List.of("", " ", "-", ".", "\u00a0", "\u2011", " - ", "/");
    private static final List<String> CALL =
            List.of("%s", "ring %s", "Tel: %s today", "call her on %s, please", "(%s)", "mob %s.");
    private static final List<String> WRITE =
            List.of("%s", "mail %s today", "Contact: %s.", "<%s>", "write to %s, please");
    private static final List<String> NAMES =
            List.of("jane.smith", "j_smith", "smith7", "a.b-c", "m.o'neil", "mary.jones1");
    private static final List<String> DOMAINS = List.of("nhs.net", "example.co.uk", "gmail.com", "mail.example.org");
    private static final List<String> OF_HOSPITAL = List.of(
            "hospital number %s",
            "Hosp no. %s",
            "MRN %s",
            "MRN: %s",
            "patient ID %s",
            "EMIS no %s",
            "SystmOne ID: %s",
            "Hospital No:%s",
            "hosp num %s",
            "X-number %s",
            "patient number is %s",
            "medical record number %s",
            "unit number %s",
            "Hospital ID %s",
            "M.R.N. %s",
            "hospital record %s",
            "{\"hospitalNumber\":\"%s\"}",
            "H/N %s",
            "UHN %s");
    private static final List<String> CLINICAL = List.of(
            "the man at %s has diabetes",
            "%s, on insulin",
            "asthma, %s",
            "she lives in %s with COPD",
            "%s: dementia, housebound",
            "patient from %s with heart failure",
            "in %s, hypertension",
            "cancer; postcode %s",
            "%s and suicidal",
            "%s, taking lithium",
            "a widow at %s with IBS",
            "lady at %s had a positive FIT test");

    private static final List<String> PAPERS = List.of(
            "passport number %s",
            "BRP no. ZU%s",
            "Home Office reference M%s",
            "her asylum ref is A%s",
            "Passport No: %s",
            "biometric residence permit RB%s");
    private static final List<String> STREETS = List.of(
            "Elm Court", "Station Road", "Gladstone Terrace", "Rose Lane", "St Mary's Close", "Upper Mill Street");
    private static final List<String> HOMES = List.of(
            "%d %s, Shipley %s",
            "She lives at %d %s, %s",
            "parcel for %d %s, Ilkeston, %s",
            "Flat 3, %d %s, Leeds, %s.",
            "home address %d %s %s");

    private final Random random;

    HardIdentifiers(long seed) {
        this.random = new Random(seed);
    }

    String sentence(IdentifierKind kind) {
        return switch (kind) {
            case DATE_OF_BIRTH -> pick(BIRTH).formatted(day());
            case PHONE -> pick(CALL).formatted(phone());
            case EMAIL -> pick(WRITE).formatted(email());
            case NATIONAL_INSURANCE_NUMBER ->
                pick(List.of("NI %s", "%s", "her number is %s.", "(%s)")).formatted(insurance());
            case HOSPITAL_NUMBER ->
                pick(OF_HOSPITAL)
                        .formatted(pick(List.of("", "", "X", "RXH", "H", "AB")) + digits(6 + random.nextInt(2)));
            case POSTCODE_WITH_CLINICAL_TERM -> pick(CLINICAL).formatted(postcode());
            case IDENTITY_DOCUMENT -> pick(PAPERS).formatted(digits(7 + random.nextInt(3)));
            case STREET_ADDRESS -> pick(HOMES).formatted(1 + random.nextInt(200), pick(STREETS), postcode());
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private String day() {
        int year = 1925 + random.nextInt(100);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        String name = MONTHS.get(month - 1);
        return switch (random.nextInt(9)) {
            case 0 -> "%02d/%02d/%d".formatted(day, month, year);
            case 1 -> "%d.%d.%02d".formatted(day, month, year % 100);
            case 2 -> "%d %s %d".formatted(day, name, year);
            case 3 -> "%dth of %s, %d".formatted(day, name, year);
            case 4 -> "%d-%02d-%02d".formatted(year, month, day);
            case 5 -> "%d %s %02d".formatted(day, name.substring(0, 3), year % 100);
            case 6 -> "%s %d, %d".formatted(name, day, year);
            case 7 -> "%02d%02d%d".formatted(day, month, year);
            default -> "%02d %02d %d".formatted(day, month, year);
        };
    }

    private String phone() {
        String gap = pick(GAPS);
        return switch (random.nextInt(9)) {
            case 6 -> "07" + digits(3) + " then " + digits(3) + " then " + digits(3);
            case 7 -> "44 7" + digits(3) + " " + digits(6);
            case 8 -> String.join(".", ("07" + digits(9)).split(""));
            case 0 -> "07" + digits(3) + gap + digits(6);
            case 1 -> "+44 (0)7" + digits(3) + gap + digits(3) + gap + digits(3);
            case 2 -> "0044 1" + digits(3) + " " + digits(6);
            case 3 -> "020 7" + digits(3) + gap + digits(4);
            case 4 -> "(01" + digits(3) + ") " + digits(3) + gap + digits(3);
            default -> "+447" + digits(9);
        };
    }

    private String email() {
        String name = pick(NAMES);
        String domain = pick(DOMAINS);
        return switch (random.nextInt(7)) {
            case 5 -> "\"" + name + "\"@" + domain;
            case 6 -> name + "@" + domain.replace('.', '\u3002');
            case 0 -> name + " (at) " + domain;
            case 1 -> name + "[at]" + domain.replace(".", " [dot] ");
            case 2 -> name.toUpperCase(Locale.ROOT) + "@" + domain;
            case 3 -> name + " at " + domain.replace(".", " dot ");
            default -> name + "@" + domain;
        };
    }

    private String insurance() {
        String number = "" + letter("ABCEGHJKLMNPRSTWXYZ") + letter("ABCEHJLMPRSWXY");
        String gap = pick(List.of("", " ", "-", "\u00a0"));
        String all = List.of("BG", "GB", "KN", "NK", "NT", "TN", "ZZ").contains(number) ? "AB" : number;
        String whole = all + gap + digits(2) + gap + digits(2) + gap + digits(2) + gap + letter("ABCD");
        return random.nextBoolean() ? whole : whole.toLowerCase(Locale.ROOT);
    }

    private String postcode() {
        String code = pick(List.of("S4", "DN1", "SW1A ", "B33", "M1", "CR2", "NG16", "L4"));
        return code.strip()
                + pick(List.of(" ", " ", "", "\u00a0"))
                + random.nextInt(10)
                + letter("ABDEFGHJLNPQRSTUWXYZ")
                + letter("ABDEFGHJLNPQRSTUWXYZ");
    }

    private String digits(int howMany) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < howMany; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private char letter(String some) {
        return some.charAt(random.nextInt(some.length()));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
