package org.practicecommons.engine.neo4j;

import java.io.IOException;
import org.neo4j.common.DependencyResolver;
import org.neo4j.internal.recordstorage.RecordStorageEngine;
import org.neo4j.internal.kernel.api.exceptions.ProcedureException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.impl.transaction.log.files.LogFiles;
import org.neo4j.kernel.impl.transaction.log.rotation.LogRotateEvent;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.procedure.Context;
import org.neo4j.procedure.Mode;
import org.neo4j.procedure.Procedure;

/**
 * The procedure {@code practicecommons.settle()}: what the store freed is blanked, everything written so far goes into the
 * store's own files, and the transaction logs that told of it are removed. What was deleted before is then in no file any
 * more. Neo4j's Community Edition has no command for this.
 */
public final class Settling {
    /** The database that the caller uses. */
    @Context
    public GraphDatabaseAPI database;

    /** Blanks what is free, begins a new log, writes a check point and so lets the older logs go. */
    @Procedure(name = "practicecommons.settle", mode = Mode.DBMS)
    public void settle() throws IOException {
        DependencyResolver parts = database.getDependencyResolver();
        Blanking.blank(parts.resolveDependency(RecordStorageEngine.class).testAccessNeoStores());
        parts.resolveDependency(LogFiles.class).getLogFile().getLogRotation().rotateLogFile(() -> LogRotateEvent.NULL);
        parts.resolveDependency(CheckPointer.class).forceCheckPoint(new SimpleTriggerInfo("practicecommons.settle"));
    }

    /** Makes the procedure known to a server that runs. */
    static void register(GraphDatabaseAPI database) throws ProcedureException {
        database.getDependencyResolver().resolveDependency(GlobalProcedures.class).registerProcedure(Settling.class);
    }
}
