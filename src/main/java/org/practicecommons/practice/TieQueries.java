package org.practicecommons.practice;

import java.util.List;
import org.practicecommons.platform.graph.Cypher;

/** Cypher that adds and removes the ties between organisations, one pair of statements per kind of tie. */
enum TieQueries {
    COMMISSIONED_BY(
            OrganisationKind.PRACTICE,
            OrganisationKind.SUB_ICB,
            TieQueries.ADD_COMMISSIONER,
            TieQueries.DROP_COMMISSIONER),
    MEMBER_OF(OrganisationKind.PRACTICE, OrganisationKind.PCN, TieQueries.ADD_MEMBER, TieQueries.DROP_MEMBER),
    PCN_IN_SUB_ICB(OrganisationKind.PCN, OrganisationKind.SUB_ICB, TieQueries.ADD_PCN, TieQueries.DROP_PCN),
    SUB_ICB_IN_ICB(OrganisationKind.SUB_ICB, OrganisationKind.ICB, TieQueries.ADD_SUB_ICB, TieQueries.DROP_SUB_ICB),
    ICB_IN_REGION(OrganisationKind.ICB, OrganisationKind.REGION, TieQueries.ADD_ICB, TieQueries.DROP_ICB);

    @Cypher
    static final String ADD_COMMISSIONER = """
            UNWIND $rows AS row
            MATCH (child:Practice {code: row.child}) MATCH (parent:SubIcb {code: row.parent})
            CREATE (child)-[:COMMISSIONED_BY {from: row.from, to: row.to}]->(parent)
            """;

    @Cypher
    static final String DROP_COMMISSIONER = """
            UNWIND $rows AS row
            MATCH (:Practice {code: row.child})-[tie:COMMISSIONED_BY]->(:SubIcb {code: row.parent})
            WHERE coalesce(tie.from, '') = coalesce(row.from, '') AND coalesce(tie.to, '') = coalesce(row.to, '')
            DELETE tie
            """;

    @Cypher
    static final String ADD_MEMBER = """
            UNWIND $rows AS row
            MATCH (child:Practice {code: row.child}) MATCH (parent:Pcn {code: row.parent})
            CREATE (child)-[:MEMBER_OF {from: row.from, to: row.to}]->(parent)
            """;

    @Cypher
    static final String DROP_MEMBER = """
            UNWIND $rows AS row
            MATCH (:Practice {code: row.child})-[tie:MEMBER_OF]->(:Pcn {code: row.parent})
            WHERE coalesce(tie.from, '') = coalesce(row.from, '') AND coalesce(tie.to, '') = coalesce(row.to, '')
            DELETE tie
            """;

    @Cypher
    static final String ADD_PCN = """
            UNWIND $rows AS row
            MATCH (child:Pcn {code: row.child}) MATCH (parent:SubIcb {code: row.parent})
            CREATE (child)-[:PART_OF {from: row.from, to: row.to}]->(parent)
            """;

    @Cypher
    static final String DROP_PCN = """
            UNWIND $rows AS row
            MATCH (:Pcn {code: row.child})-[tie:PART_OF]->(:SubIcb {code: row.parent})
            WHERE coalesce(tie.from, '') = coalesce(row.from, '') AND coalesce(tie.to, '') = coalesce(row.to, '')
            DELETE tie
            """;

    @Cypher
    static final String ADD_SUB_ICB = """
            UNWIND $rows AS row
            MATCH (child:SubIcb {code: row.child}) MATCH (parent:Icb {code: row.parent})
            CREATE (child)-[:PART_OF {from: row.from, to: row.to}]->(parent)
            """;

    @Cypher
    static final String DROP_SUB_ICB = """
            UNWIND $rows AS row
            MATCH (:SubIcb {code: row.child})-[tie:PART_OF]->(:Icb {code: row.parent})
            WHERE coalesce(tie.from, '') = coalesce(row.from, '') AND coalesce(tie.to, '') = coalesce(row.to, '')
            DELETE tie
            """;

    @Cypher
    static final String ADD_ICB = """
            UNWIND $rows AS row
            MATCH (child:Icb {code: row.child}) MATCH (parent:Region {code: row.parent})
            CREATE (child)-[:PART_OF {from: row.from, to: row.to}]->(parent)
            """;

    @Cypher
    static final String DROP_ICB = """
            UNWIND $rows AS row
            MATCH (:Icb {code: row.child})-[tie:PART_OF]->(:Region {code: row.parent})
            WHERE coalesce(tie.from, '') = coalesce(row.from, '') AND coalesce(tie.to, '') = coalesce(row.to, '')
            DELETE tie
            """;

    private final OrganisationKind child;
    private final OrganisationKind parent;
    private final String add;
    private final String drop;

    TieQueries(OrganisationKind child, OrganisationKind parent, String add, String drop) {
        this.child = child;
        this.parent = parent;
        this.add = add;
        this.drop = drop;
    }

    String add() {
        return add;
    }

    String drop() {
        return drop;
    }

    /** Those of the ties that this pair of statements is for. */
    List<Register.Tie> of(List<Register.Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.childKind() == child && tie.parentKind() == parent)
                .toList();
    }
}
