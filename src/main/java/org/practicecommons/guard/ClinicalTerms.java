package org.practicecommons.guard;

import java.util.Set;

/** Words that say something about somebody's health or care, about persons, and about places of care. */
final class ClinicalTerms {
    /** Conditions: a person may have one. */
    private static final Set<String> CONDITIONS = Set.of("""
            diabetes diabetic asthma asthmatic copd emphysema cancer cancers tumour tumours tumor lymphoma leukaemia melanoma myeloma
            dementia alzheimer alzheimers epilepsy epileptic seizure seizures stroke strokes tia angina hypertension hypertensive
            fibrillation ckd dialysis depression depressed depressive anxiety schizophrenia schizophrenic bipolar psychosis
            psychotic autism autistic adhd ocd ptsd suicide suicidal overdose hiv aids hepatitis tuberculosis tb sepsis covid
            pneumonia pregnant pregnancy miscarriage abortion arthritis osteoarthritis osteoporosis gout anaemia anaemic
            obese obesity anorexia anorexic bulimia alcoholic alcoholism alcohol addict addicted addiction opioid opioids heroin
            cocaine methadone fgm frail frailty palliative parkinson parkinsons coeliac crohn crohns colitis eczema
            psoriasis migraine migraines ulcer ulcers fracture fractured amputation amputated amputee sclerosis
            chlamydia gonorrhoea syphilis cirrhosis jaundice endometriosis infertility menopause lupus scoliosis glaucoma
            cataract cataracts blindness deafness incontinence incontinent insomnia hypothyroidism hyperthyroidism thyroid
            chemotherapy radiotherapy mastectomy hysterectomy colostomy stoma malnutrition dvt embolism
            neuropathy retinopathy ketoacidosis meningitis measles mumps shingles scabies hernia appendicitis
            ibs ibd pcos mnd diverticulitis pancreatitis sciatica fibromyalgia haemophilia thalassaemia anaphylaxis stillbirth
            vasectomy paraplegia hemiplegia myalgia thrombosis oedema lymphoedema""".split("\\s+"));
    /** Two words that are a condition together. */
    private static final Set<String> PAIRS = Set.of(
            "heart failure",
            "heart attack",
            "heart disease",
            "kidney disease",
            "kidney failure",
            "learning disability",
            "learning disabilities",
            "self harm",
            "self harmed",
            "self harming",
            "sickle cell",
            "domestic abuse",
            "domestic violence",
            "motor neurone",
            "down syndrome",
            "downs syndrome",
            "cerebral palsy",
            "cystic fibrosis",
            "mental illness",
            "end life",
            "high cholesterol",
            "liver disease",
            "lung disease",
            "eating disorder",
            "personality disorder",
            "blood clot",
            "cardiac arrest",
            "drug user",
            "drug misuse",
            "substance misuse");
    /** Care: something is done about it. */
    private static final Set<String> CARE = Set.of("""
            diagnosed diagnosis symptom symptoms prescribed prescription medication medicines insulin metformin statin statins
            warfarin antibiotics antidepressants antidepressant inhaler inhalers morphine biopsy smear mammogram hba bp xray scan mri
            operation referred referral admitted admission discharged died death deceased treatment therapy vaccinated
            immunised safeguarding suffers suffered suffering ill illness housebound wound pain bereaved bereavement surgery
            ramipril amlodipine sertraline citalopram salbutamol atorvastatin levothyroxine omeprazole tablets injection
            lithium methotrexate azathioprine clozapine olanzapine risperidone quetiapine gabapentin pregabalin tramadol codeine
            oxycodone fentanyl buprenorphine diazepam zopiclone fluoxetine mirtazapine amitriptyline venlafaxine lansoprazole
            bisoprolol furosemide apixaban rivaroxaban clopidogrel prednisolone steroids hrt chemo catheter catheterised
            pacemaker oxygen antipsychotic antipsychotics anticoagulant anticoagulants bedbound terminally
            chest cough fever rash bleeding fall falls""".split("\\s+"));

    /** Tests, in two words. */
    private static final Set<String> TESTS = Set.of(
            "fit test", "positive fit", "blood test", "blood tests", "smear test", "positive test", "a termination");

    private static final Set<String> PERSONS = Set.of("""
            he she him his her hers man woman lady gentleman patient pt mr mrs ms miss lives living resident who aged son
            daughter mother father boy girl child baby wife husband carer old household tenant widow widower address home
            somebody someone person mum dad gran grandmother grandfather brother sister neighbour""".split("\\s+"));
    private static final Set<String> PLACES = Set.of("""
            clinic clinics centre center surgery hall hub library church practice pharmacy hospital session sessions venue site building
            office offices held based meeting mosque temple school college house street road lane pcn service services
            event workshop room branch parking entrance""".split("\\s+"));

    private ClinicalTerms() {}

    /** Whether a condition stands there, in one word or two. */
    static boolean isCondition(Tokens tokens, int i) {
        String word = tokens.word(i);
        return CONDITIONS.contains(word) || PAIRS.contains(word + " " + tokens.word(i + 1));
    }

    /** Whether a condition or a word of care stands there. */
    static boolean isTerm(Tokens tokens, int i) {
        return CARE.contains(tokens.word(i))
                || TESTS.contains(tokens.word(i) + " " + tokens.word(i + 1))
                || isCondition(tokens, i);
    }

    /** Whether the word is of a single person. */
    static boolean isPerson(String word) {
        return PERSONS.contains(word);
    }

    /** Whether the word is of a place that the public may know. */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }
}
