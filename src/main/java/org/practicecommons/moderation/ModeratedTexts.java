package org.practicecommons.moderation;

import java.util.Optional;
import org.neo4j.driver.TransactionContext;

/** The texts of one kind, from the module that keeps them. Each module in which people write has one. */
public interface ModeratedTexts {
    /** Name of the kind in addresses: small letters. */
    String kind();

    /** The text with this id, whoever may read it. */
    Optional<ModeratedText> find(String id);

    /**
     * Takes the text away, from every version that is kept. What is left says that a moderator did so; projections follow
     * in the same transaction.
     */
    void redact(TransactionContext tx, String id);
}
