package org.practicecommons.innovation;

import java.util.List;
import org.practicecommons.innovation.TransferCard.Difference;
import org.practicecommons.peer.NotCompared;
import org.practicecommons.peer.Peer;
import org.practicecommons.peer.PeerFact;
import org.practicecommons.peer.Peers;
import org.practicecommons.peer.PeersNotComputed;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Sets the context of a practice beside that of the source of some work. */
@Component
public class TransferCards {
    private final Peers peers;

    TransferCards(Peers peers) {
        this.peers = peers;
    }

    /** The card; without figures where the two cannot be compared. */
    public TransferCard of(OdsCode here, OdsCode there, Innovation record) {
        String worked = record.told().says(Passage.CONTEXT);
        try {
            Peer pair = peers.between(here, there);
            return new TransferCard(worked, facts(pair.alike()), facts(pair.different()));
        } catch (NotCompared | PeersNotComputed without) {
            return new TransferCard(worked, List.of(), List.of());
        }
    }

    private static List<Difference> facts(List<PeerFact> facts) {
        return facts.stream()
                .map(fact -> new Difference(
                        fact.variable().key(),
                        fact.variable().label(),
                        fact.here(),
                        fact.there(),
                        fact.variable().unit().id()))
                .toList();
    }
}
