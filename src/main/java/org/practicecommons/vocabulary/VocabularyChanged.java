package org.practicecommons.vocabulary;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * A vocabulary has changed. Who keeps its terms elsewhere follows in the same transaction.
 *
 * @param vocabulary which
 * @param tx the transaction of the change
 * @param wordless id of a term whose words a moderator has removed: they must be nowhere any more; null for any other change
 */
public record VocabularyChanged(
        Vocabulary vocabulary,
        TransactionContext tx,
        @Nullable String wordless) {
    /** A change by a curator. */
    VocabularyChanged(Vocabulary vocabulary, TransactionContext tx) {
        this(vocabulary, tx, null);
    }
}
