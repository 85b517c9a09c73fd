package org.practicecommons.guard;

import java.util.regex.Pattern;

/** Words that say something about somebody's health or care. */
final class ClinicalTerms {
    /** Conditions: a person may have one. */
    private static final String CONDITIONS =
            "diabet(?:es|ic)|asthma(?:tic)?|copd|cancers?|tumou?rs?|lymphoma|leukaemia|melanoma|dementia|alzheimer'?s?|"
                    + "epileps[yi]a?|epileptic|strokes?|tia|angina|hypertension|hypertensive|atrial fibrillation|heart (?:failure|attack|disease)|"
                    + "ckd|kidney (?:disease|failure)|dialysis|depress(?:ion|ed|ive)|anxiety|schizophreni[ac]|bipolar|psychosis|psychotic|autis(?:m|tic)|adhd|"
                    + "learning disabilit(?:y|ies)|suicid(?:e|al)|self[- ]harm(?:ed|ing)?|overdose|hiv|hepatitis|tuberculosis|tb|sepsis|covid(?:-19)?|"
                    + "pregnan(?:t|cy)|miscarriage|abortion|termination|arthritis|osteoporosis|gout|anaemi[ac]|sickle cell|obes(?:e|ity)|anorexi[ac]|bulimia|"
                    + "alcohol(?:ic|ism)|addict(?:ion|ed)|opioids?|heroin|cocaine|domestic (?:abuse|violence)|fgm|frail(?:ty)?|palliative|"
                    + "parkinson'?s|multiple sclerosis|motor neurone|coeliac|crohn'?s|eczema|psoriasis|migraines?|ulcers?|fractur(?:e|ed)|amputat(?:ion|ed)";
    /** Care: something is done about it. */
    private static final String CARE =
            "patients?|diagnos(?:is|ed|es)|symptoms?|prescri(?:bed|ption)|medication|insulin|metformin|statins?|warfarin|methadone|antibiotics?|"
                    + "biopsy|screening|smear|mammogram|hba1c|bp|blood (?:pressure|test)|x-?ray|scan|surgery for|operation|referr(?:ed|al)|admitted|admission|"
                    + "discharged?|a&e|died|death|deceased|treatment|therapy|vaccinat(?:ed|ion)|immunis(?:ed|ation)|clinic|ward|safeguarding|"
                    + "suffer(?:s|ed|ing)|ill(?:ness)?|housebound|wound|pain|bereave(?:d|ment)";

    static final Pattern CONDITION = Pattern.compile("\\b(?:" + CONDITIONS + ")\\b");
    static final Pattern ANY = Pattern.compile("\\b(?:" + CONDITIONS + "|" + CARE + ")\\b");

    private ClinicalTerms() {}
}
