package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicecommons.shared.Refusal;

/** Whoever sends a name beside a condition is asked, and the answer counts for the words that were shown. */
class NamesToCheckTest {
    private static final String NAMED = "Patient Mary Whitfield was diagnosed with bowel cancer";
    private static final String NUMBER = "943 476 5919";

    private final Sender sender = new Sender();
    private final TextDoor door = TextDoor.knowing(OwnFacts.none(), sender);

    /** A sender who says yes to some passages, by their marks. */
    private static final class Sender implements NamesAnswer {
        private Set<String> yes = Set.of();
        private List<NamedPassage> asked = List.of();
        private final List<NamedPassage> vouched = new ArrayList<>();

        @Override
        public boolean covers(NamedPassage passage) {
            return yes.contains(passage.mark());
        }

        @Override
        public void ask(List<NamedPassage> passages) {
            asked = passages;
        }

        @Override
        public void vouched(List<NamedPassage> passages) {
            vouched.addAll(passages);
        }

        void sayYes() {
            yes = asked.stream().map(NamedPassage::mark).collect(Collectors.toSet());
        }
    }

    @Test
    void aNameBesideAConditionIsAskedAboutAndNotKept() {
        NamesToCheck question = asked(door, NAMED);

        assertThat(question.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(question.messageKey()).isEqualTo("names-to-check");
        assertThat(question.fields()).containsExactly("summary", "namesRead");
        assertThat(question.detail("summary").arguments().toString())
                .contains("a person’s name beside a condition", "Is this a patient?", "Staff and partners may stay");
        assertThat(question.detail("namesRead").messageKey()).isEqualTo("names-read");
        assertThat(sender.asked).singleElement().satisfies(passage -> {
            assertThat(passage.field()).isEqualTo("summary");
            assertThat(passage.name()).contains("Mary Whitfield");
        });
        assertThat(sender.vouched).isEmpty();
    }

    @Test
    void noPieceOfTheTextIsInTheQuestionForLogs() {
        StringWriter trace = new StringWriter();
        asked(door, NAMED).printStackTrace(new PrintWriter(trace));

        assertThat(trace + sender.asked.toString()).doesNotContain("Mary", "Whitfield", "bowel");
    }

    @Test
    void whoSaysYesIsLetThroughAndCounted() {
        asked(door, NAMED);
        sender.sayYes();

        assertThat(door.check("summary", NAMED).value()).isEqualTo(NAMED);
        assertThat(sender.vouched).hasSize(1);
    }

    @Test
    void theAnswerCountsForTheWordsThatWereShown() {
        asked(door, NAMED);
        sender.sayYes();

        asked(door, NAMED + ". So was Sarah Holloway, who has diabetes");
        assertThat(sender.asked).as("all are shown again, the old ones too").hasSize(2);
        asked(door, "Patient Mary Whitfield died of bowel cancer");
        asked(door, NAMED.replace("Patient Mary", "Patient Anna"));
        assertThat(sender.vouched).isEmpty();
        door.check("summary", NAMED.replace(" was ", "\r\n was "));
        assertThat(sender.vouched).as("line ends and spaces are no other words").hasSize(1);
    }

    @Test
    void wordsFarAwayCanBeChanged() {
        String far =
                "We ring people before they come, in the language that they speak at home, and write to nobody else. ";
        asked(door, far + NAMED);
        sender.sayYes();

        door.check("summary", "In spring: " + far.toUpperCase(java.util.Locale.ROOT) + far + NAMED);
        assertThat(sender.vouched).hasSize(1);
    }

    @Test
    void whatIsKeptAlreadyIsNotAskedAboutAgain() {
        door.checkAll(Map.of("summary", NAMED, "title", "Bowel screening"), List.of("Something", NAMED));

        assertThat(sender.vouched).as("nothing was said this time").isEmpty();
        assertThat(catchThrowableOfType(
                        NamesToCheck.class, () -> door.checkAll(Map.of("summary", NAMED), List.of("Mary Whitfield"))))
                .isNotNull();
    }

    @Test
    void aPatientsNumberIsRefusedWhateverIsSaidOfNamesAndBothAreToldAtOnce() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", "Call " + NUMBER);
        form.put("summary", NAMED);

        TextRefused both = catchThrowableOfType(TextRefused.class, () -> door.checkAll(form));
        assertThat(both).isNotInstanceOf(NamesToCheck.class);
        assertThat(both.fields()).containsExactly("title", "summary", "namesRead");
        assertThat(both.detail("title").arguments().getFirst()).isEqualTo("an NHS number");
        sender.sayYes();
        TextRefused still = catchThrowableOfType(TextRefused.class, () -> door.checkAll(form));
        assertThat(still.fields()).containsExactly("title");
        assertThat(sender.asked).as("so that the box stays ticked").hasSize(1);
        assertThat(sender.vouched).isEmpty();
    }

    @Test
    void whereNobodyCanBeAskedTheAnswerIsNo() {
        assertThat(asked(TextDoor.knowing(OwnFacts.none()), NAMED)).isNotNull();
    }

    @Test
    void whatACuratorReadsFirstMayHoldNamesButNoNumbers() {
        Map<String, String> row = Map.of("title", NAMED);
        door.checkForCurators(row);

        assertThat(door.holdNames(row)).isTrue();
        assertThat(door.holdNames(Map.of("title", "Bowel screening by telephone")))
                .isFalse();
        TextRefused refused = catchThrowableOfType(
                TextRefused.class, () -> door.checkForCurators(Map.of("title", NAMED + ", " + NUMBER)));
        assertThat(refused.fields()).containsExactly("title");
        assertThat(refused.found()).isEqualTo(Map.of("title", List.of(IdentifierKind.NHS_NUMBER)));
    }

    private static NamesToCheck asked(TextDoor door, String text) {
        NamesToCheck question = catchThrowableOfType(NamesToCheck.class, () -> door.check("summary", text));
        assertThat(question).as(text).isNotNull();
        return question;
    }
}
