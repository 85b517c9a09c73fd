package org.practicecommons.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicecommons.shared.Refusal;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TextDoorTest {
    private static final String NUMBER = "943 476 5919";
    private final TextDoor door = TextDoor.knowing(OwnFacts.none());

    @Test
    void whatPassesComesOutAsItWentIn() {
        CheckedText passed = door.check("summary", "People came about their  diabetes.\n");

        assertThat(passed.value()).isEqualTo("People came about their  diabetes.\n");
        assertThat(passed).hasToString("CheckedText[35 characters]");
    }

    @Test
    void aRefusalHoldsTheKindAndNoPieceOfTheText() {
        TextRefused refused =
                catchThrowableOfType(TextRefused.class, () -> door.check("summary", "Ring Xanthippe, " + NUMBER));
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));

        assertThat(refused.found()).isEqualTo(Map.of("summary", List.of(IdentifierKind.NHS_NUMBER)));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.messageKey()).isEqualTo("text-refused");
        assertThat(List.of(
                        trace.toString(),
                        refused.toString(),
                        refused.arguments().toString(),
                        refused.found().toString()))
                .allSatisfy(words -> assertThat(words).doesNotContain("943", "476", "5919", "Xanthippe", "Ring"));
    }

    @Test
    void aFormIsRefusedWithAllThatWasFound() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", "Asthma reviews");
        form.put("summary", "Call " + NUMBER + " or 07700 900123");
        form.put("steps[0].text", "born 12/03/1954");

        assertThatThrownBy(() -> door.checkAll(form)).isInstanceOfSatisfying(TextRefused.class, refused -> {
            assertThat(refused.found().keySet()).containsExactly("summary", "steps[0].text");
            assertThat(refused.fields()).containsExactly("summary", "steps[0].text");
            assertThat(refused.arguments().getFirst())
                    .isEqualTo("an NHS number, a date of birth and a telephone number");
        });
        form.remove("summary");
        form.remove("steps[0].text");
        assertThat(door.checkAll(form).get("title")).isEqualTo(door.check("other", "Asthma reviews"));
    }

    @Test
    void eachFieldIsToldWhatWasFoundInItAndNoMore() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", "Call " + NUMBER);
        form.put("summary", "born 12/03/1954, 07700 900123");

        TextRefused refused = catchThrowableOfType(TextRefused.class, () -> door.checkAll(form));

        assertThat(refused.detail("title").arguments())
                .containsExactly("an NHS number", "Take the number out. Nothing here needs it.");
        assertThat(refused.detail("summary").arguments().getFirst())
                .isEqualTo("a date of birth and a telephone number");
        assertThat(refused.detail("summary").messageKey()).isEqualTo("text-refused");
    }

    @Test
    void aTextCannotComeInAsTheNameOfAField() {
        assertThatIllegalArgumentException().isThrownBy(() -> door.check("born 12/03/1954", "born 12/03/1954"));
    }

    @Test
    void nothingButThePublicFactsOfOrganisationsIsAskedFor() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        TextDoor alone =
                new TextDoor(beans.getBeanProvider(KnownContacts.class), beans.getBeanProvider(NamesAnswer.class));
        assertThat(alone.look("Ring 01246 555000").blocks()).isTrue();

        KnownContacts contacts = () -> new OwnFacts(Set.of(), Set.of("01246 555000"), Set.of());
        beans.addBean("contacts", contacts);
        assertThat(alone.look("Ring 01246 555000").blocks()).isFalse();
    }

    @Test
    void thereAreWordsForPeople() throws IOException {
        assertThat(Files.readString(Path.of("main/resources/messages.properties")))
                .contains("text-refused.title=", "text-refused.detail=");
    }
}
