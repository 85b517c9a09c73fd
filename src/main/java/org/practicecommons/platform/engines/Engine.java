package org.practicecommons.platform.engines;

/** The two engines the program stands on. */
public enum Engine {
    /** The record of everything. */
    NEO4J("Neo4j", "neo4j"),
    /** Search: a projection that can be built again. */
    ELASTICSEARCH("Elasticsearch", "elasticsearch");

    private final String title;
    private final String folder;

    Engine(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** The engine's name for people. */
    public String title() {
        return title;
    }

    /** Name of its folders: in the program's jar, in the home, in the log. */
    public String folder() {
        return folder;
    }
}
