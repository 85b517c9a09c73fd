package org.practicecommons.innovation;

/**
 * The stage that plain, observable facts point to, with the reason. A suggestion: whoever does the work decides.
 *
 * @param stage suggested
 * @param reason as the end of a sentence that begins "because"
 */
public record StageAdvice(Stage stage, String reason) {
    /**
     * What can be seen from outside.
     *
     * @param asked those it is for were asked
     * @param planned it is written down what is tried and how one will tell whether it helps
     * @param used patients have used it
     * @param looked somebody has looked at what it did
     * @param everyday it would go on without who began it
     * @param others somebody outside took it up
     * @param ended it is over
     * @param paused it rests, and is meant to go on
     */
    public record Answers(
            boolean asked,
            boolean planned,
            boolean used,
            boolean looked,
            boolean everyday,
            boolean others,
            boolean ended,
            boolean paused) {}

    /** The last fact on the way that holds decides; whether it goes on at all comes first. */
    public static StageAdvice of(Answers facts) {
        if (facts.ended()) {
            return new StageAdvice(Stage.STOPPED, "it is over. Say what you have learned: others will thank you");
        }
        if (facts.paused()) {
            return new StageAdvice(Stage.PAUSED, "it rests for now and you mean to go on");
        }
        if (facts.used()) {
            return inUse(facts);
        }
        if (facts.planned()) {
            return new StageAdvice(Stage.PLANNING, "there is a plan, and no patient has used it yet");
        }
        return facts.asked()
                ? new StageAdvice(Stage.UNDERSTANDING, "you are asking the people it is for, and there is no plan yet")
                : new StageAdvice(Stage.SPOTTING, "somebody has seen a need, and nobody has been asked yet");
    }

    private static StageAdvice inUse(Answers facts) {
        if (facts.others() && facts.everyday()) {
            return new StageAdvice(Stage.SPREADING, "it is everyday work and others have taken it up");
        }
        if (facts.everyday()) {
            return new StageAdvice(Stage.EMBEDDING, "it would go on without the person who began it");
        }
        return facts.looked()
                ? new StageAdvice(Stage.REVIEWING, "patients have used it and you have looked at what it did")
                : new StageAdvice(Stage.TRYING, "patients have used it, and nobody has looked at what it did yet");
    }
}
