package org.practicecommons.guard;

import java.util.List;

/**
 * What whoever sends texts has said about the names in them. Told by the module that knows the request at hand; where there
 * is none, nobody has said anything.
 */
public interface NamesAnswer {
    /** Whether the sender has read this and says that no patient is named. */
    boolean covers(NamedPassage passage);

    /** Told before texts are refused: what the sender is asked about, what they have answered before included. */
    void ask(List<NamedPassage> passages);

    /** Told before texts pass: what the sender has vouched for, one or more. To be counted. */
    void vouched(List<NamedPassage> passages);

    /** Nobody has said anything, and nobody can be asked. */
    static NamesAnswer none() {
        return new NamesAnswer() {
            @Override
            public boolean covers(NamedPassage passage) {
                return false;
            }

            @Override
            public void ask(List<NamedPassage> passages) {}

            @Override
            public void vouched(List<NamedPassage> passages) {}
        };
    }
}
