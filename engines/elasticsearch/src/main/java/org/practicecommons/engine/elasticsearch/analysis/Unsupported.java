package org.practicecommons.engine.elasticsearch.analysis;

import org.elasticsearch.common.settings.Settings;

/** Refuses parameters that a full cluster understands and this node does not. */
final class Unsupported {
    private Unsupported() {}

    /**
     * @param component name of the component, for the message
     * @throws IllegalArgumentException when one of the parameters is set
     */
    static void refuse(String component, Settings settings, String... parameters) {
        for (String parameter : parameters) {
            if (settings.hasValue(parameter)) {
                throw new IllegalArgumentException(
                        "[" + parameter + "] of [" + component + "] is not supported by the local node");
            }
        }
    }
}
