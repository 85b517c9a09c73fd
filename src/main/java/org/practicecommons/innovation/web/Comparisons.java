package org.practicecommons.innovation.web;

import java.util.List;
import java.util.Optional;
import org.practicecommons.innovation.Innovation;
import org.practicecommons.innovation.TransferCard;
import org.practicecommons.innovation.TransferCards;
import org.practicecommons.innovation.web.RecordPage.Compare;
import org.practicecommons.member.Caller;
import org.practicecommons.member.Organisation;
import org.practicecommons.population.FigureWords;
import org.practicecommons.shared.OdsCode;
import org.springframework.stereotype.Component;

/** Sets the reader's practice beside that of a record's lead, in words. */
@Component
class Comparisons {
    private final TransferCards cards;

    Comparisons(TransferCards cards) {
        this.cards = cards;
    }

    /** Empty where one of the two is no practice, or they are the same. */
    Optional<Compare> of(Caller caller, Innovation record) {
        return caller.signedIn().stream()
                .flatMap(member -> member.actsFor().stream())
                .filter(RecordLinks::isPractice)
                .filter(own -> RecordLinks.isPractice(record.lead()))
                .filter(own -> !own.code().equals(record.lead().code()))
                .findFirst()
                .map(own -> compare(own, record));
    }

    /** The same for a practice that somebody looks from. */
    Compare compare(Organisation here, Innovation record) {
        TransferCard card =
                cards.of(new OdsCode(here.code()), new OdsCode(record.lead().code()), record);
        return new Compare(
                here.name(),
                record.lead().name(),
                card.worked(),
                sentences(card.alike()),
                sentences(card.differences()));
    }

    static List<String> sentences(List<TransferCard.Difference> facts) {
        return facts.stream()
                .map(fact -> fact.label() + ": " + FigureWords.figure(fact.here(), fact.unit()) + " here, "
                        + FigureWords.figure(fact.there(), fact.unit()) + " there")
                .toList();
    }
}
