package org.practicecommons.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All texts that people write here, of every kind. */
@Component
class AllTexts {
    private final Map<String, ModeratedTexts> kinds;

    AllTexts(List<ModeratedTexts> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(ModeratedTexts::kind, Function.identity()));
    }

    Optional<ModeratedText> find(TextRef ref) {
        return Optional.ofNullable(kinds.get(ref.kind())).flatMap(kind -> kind.find(ref.id()));
    }

    /** All wordings of a text that are kept. */
    List<String> wordings(TextRef ref) {
        return Optional.ofNullable(kinds.get(ref.kind()))
                .map(kind -> kind.wordings(ref.id()))
                .orElse(List.of());
    }

    /** The module that keeps texts of this kind. */
    ModeratedTexts of(String kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(NoSuchText::new);
    }
}
