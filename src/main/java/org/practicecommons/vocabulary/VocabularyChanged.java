package org.practicecommons.vocabulary;

import org.neo4j.driver.TransactionContext;

/**
 * A vocabulary has changed. Who keeps its terms elsewhere follows in the same transaction.
 *
 * @param vocabulary which
 * @param tx the transaction of the change
 */
public record VocabularyChanged(Vocabulary vocabulary, TransactionContext tx) {}
