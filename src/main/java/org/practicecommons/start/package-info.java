/** Brings the program up in order: command line, engines, schema, index, data, peers; then says that it is ready. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "population",
            "practice",
            "peer",
            "knowledge",
            "ingest",
            "demo",
            "member",
            "innovation",
            "platform::graph",
            "platform::search",
            "platform::engines",
            "platform::home",
            "platform::mode",
            "platform::web"
        })
@NullMarked
package org.practicecommons.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
