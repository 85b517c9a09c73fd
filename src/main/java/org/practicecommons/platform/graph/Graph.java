package org.practicecommons.platform.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.practicecommons.platform.engines.Engine;
import org.practicecommons.platform.engines.LocalEngines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The one way to the graph. Work runs in the driver's managed transactions: it is tried again for up to 30 seconds when
 * the server is briefly away, so it must be safe to run twice. Somebody who waits for an answer is told at once when the
 * server is known to be away; imports and other work in the background wait.
 */
@Component
public class Graph {
    private final Driver driver;
    private final BooleanSupplier usable;

    /** @param driver to the one database, local or elsewhere */
    public Graph(Driver driver) {
        this(driver, () -> true);
    }

    @Autowired
    Graph(Driver driver, LocalEngines engines) {
        this(driver, () -> engines.status(Engine.NEO4J).isUsable());
    }

    /** @param usable whether the database answers, as far as the program knows */
    Graph(Driver driver, BooleanSupplier usable) {
        this.driver = driver;
        this.usable = usable;
    }

    /**
     * All rows of a reading query.
     *
     * @throws GraphIsAway when the database cannot be reached
     */
    public <T> List<T> list(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
        List<Record> rows = guarded(() -> {
            try (Session session = driver.session()) {
                return session.executeRead(
                        tx -> tx.run(cypher, Values.value((Object) parameters)).list());
            }
        });
        // Not handed to the driver: it may call it in a thread that all its connections wait for.
        return rows.stream().map(row).toList();
    }

    /** The first row of a reading query, if there is one. */
    public <T> Optional<T> find(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> row) {
        return list(cypher, parameters, row).stream().findFirst();
    }

    /** Runs work in one writing transaction. Durable when this returns. */
    public <T> T write(Function<TransactionContext, T> work) {
        return guarded(() -> {
            try (Session session = driver.session()) {
                return session.executeWrite(work::apply);
            }
        });
    }

    /** As {@link #write}, for work without a result. */
    public void change(Consumer<TransactionContext> work) {
        write(tx -> {
            work.accept(tx);
            return true;
        });
    }

    /** Runs one statement that cannot share a transaction, such as one that changes the schema. */
    void runAlone(String cypher) {
        guarded(() -> {
            try (Session session = driver.session()) {
                session.run(cypher).consume();
                return true;
            }
        });
    }

    /** A session of its own, for work that must hold a transaction open. The caller closes it. */
    Session session() {
        return driver.session();
    }

    private <T> T guarded(Supplier<T> work) {
        if (isAwaited() && !usable.getAsBoolean()) {
            throw new GraphIsAway(null);
        }
        try {
            return work.get();
        } catch (ServiceUnavailableException away) {
            throw new GraphIsAway(away);
        } catch (org.neo4j.driver.exceptions.Neo4jException failure) {
            if (failure instanceof RetryableException) {
                throw new GraphIsAway(failure);
            }
            throw failure;
        }
    }

    private static boolean isAwaited() {
        return RequestContextHolder.getRequestAttributes() != null;
    }
}
