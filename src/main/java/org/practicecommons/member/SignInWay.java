package org.practicecommons.member;

/** How a member showed who they are when a credential was made. */
public enum SignInWay {
    /** A link that came by e-mail: whoever reads the mail box has it. */
    LINK(true, false),
    /** A link to join, which lives for days: it lets in, but shows nothing about this moment. */
    INVITATION(false, false),
    /** A passkey: the device, and its owner verified. */
    PASSKEY(true, true),
    /** A provider that did not say how, or by one factor. */
    PROVIDER(true, false),
    /** A provider that said that it asked for more than one factor. */
    STRONG_PROVIDER(true, true),
    /** A provider that had let the person in a while ago, and did not ask again. */
    REMEMBERED(false, false),
    /** One click, as an invented person: only while the demonstration is on. */
    DEMONSTRATION(true, true),
    /** None: a program's token, made by a member who had signed in. */
    TOKEN(false, false);

    private final boolean current;
    private final boolean strong;

    SignInWay(boolean current, boolean strong) {
        this.current = current;
        this.strong = strong;
    }

    /** Whether it shows that the member is there at that moment. */
    public boolean isCurrent() {
        return current;
    }

    /** Whether it is enough for what members with a duty do that is grave. */
    public boolean isStrong() {
        return strong;
    }
}
