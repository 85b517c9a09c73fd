package org.practicecommons.moderation;

import java.util.List;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** The texts of one kind, from the module that keeps them. Each module in which people write has one. */
public interface ModeratedTexts {
    /** Name of the kind in addresses: small letters and hyphens. */
    String kind();

    /** The text with this id, whoever may read it. */
    Optional<ModeratedText> find(String id);

    /**
     * All wordings that are kept under this id, so that files can be looked through for them after a removal: earlier
     * versions too. The text as it stands, where a module keeps no others.
     */
    default List<String> wordings(String id) {
        return find(id).map(text -> List.of(text.text())).orElse(List.of());
    }

    /**
     * Other texts that hold words of this one, taken over from it or the other way: when it is removed, moderators are
     * shown those too.
     */
    default List<TextRef> copies(String id) {
        return List.of();
    }

    /**
     * Takes the text away, from every version that is kept. What is left says that a moderator did so; projections follow
     * in the same transaction.
     */
    void redact(TransactionContext tx, String id);
}
