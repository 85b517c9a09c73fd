package org.practicecommons.platform.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicecommons.platform.home.StartRefused;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the operator sets decides the mode; what contradicts itself is refused with the word that mends it. */
class ModeSettingsTest {
    /** As in application.yaml. */
    private static final Map<String, Object> DEFAULTS = Map.of("server.address", "127.0.0.1");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "", DEMONSTRATION
            "practicecommons.mode=demonstration", DEMONSTRATION
            "practicecommons.mode= Demonstration ", DEMONSTRATION
            "practicecommons.demo=true", DEMONSTRATION
            "practicecommons.address=http://localhost:8080", DEMONSTRATION
            "practicecommons.open-data=folder", DEMONSTRATION
            "practicecommons.demo=false", LOCAL
            "practicecommons.mode=local", LOCAL
            "practicecommons.mode=local;practicecommons.demo=false", LOCAL
            "practicecommons.address=https://commons.example.org", SERVICE
            "practicecommons.address=https://commons.example.org/", SERVICE
            "practicecommons.address=https://commons.example.org:8443", SERVICE
            "practicecommons.mode=service;practicecommons.address=https://commons.example.org", SERVICE
            "practicecommons.address=https://commons.example.org;practicecommons.proxies=127.0.0.1", SERVICE
            "practicecommons.address=https://commons.example.org;practicecommons.demo=false", SERVICE
            "practicecommons.address=https://commons.example.org;spring.mail.host=mail", SERVICE
            "practicecommons.address=https://commons.example.org;server.address=0.0.0.0", SERVICE
            """)
    void settingsMeanAMode(String settings, Mode mode) {
        assertThat(choose(settings)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "practicecommons.mode=live", "--mode service"
            "practicecommons.mode=demonstration;practicecommons.proxies=127.0.0.1", "--mode service"
            "practicecommons.mode=demonstration;practicecommons.address=https://commons.example.org", "--mode service"
            "practicecommons.mode=demonstration;spring.mail.host=mail", "--mode service"
            "practicecommons.mode=demonstration;practicecommons.hosts=commons.example.org", "--mode service"
            "practicecommons.mode=demonstration;server.address=0.0.0.0", "--mode service"
            "practicecommons.mode=demonstration;server.address=", "--mode service"
            "practicecommons.mode=demonstration;practicecommons.demo=false", "Leave one of the two out"
            "practicecommons.mode=local;practicecommons.demo=true", "Leave one of the two out"
            "practicecommons.mode=local;practicecommons.proxies=127.0.0.1", "--mode service"
            "practicecommons.mode=local;spring.mail.host=mail", "--mode service"
            "practicecommons.mode=service", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.proxies=127.0.0.1", "PRACTICECOMMONS_ADDRESS=https://"
            "spring.mail.host=mail", "PRACTICECOMMONS_ADDRESS=https://"
            "server.address=0.0.0.0", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.mode=service;practicecommons.address=http://commons.example.org", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.mode=service;practicecommons.address=https://commons.example.org/app", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.mode=service;practicecommons.address=https://", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.address=https://a@commons.example.org", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.address=commons", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.address=http://localhost;spring.mail.host=mail", "PRACTICECOMMONS_ADDRESS=https://"
            "practicecommons.address=https://commons.example.org;practicecommons.demo=true", "--mode demonstration"
            """)
    void whatContradictsItselfIsRefusedWithTheWordThatMendsIt(String settings, String remedy) {
        assertThatThrownBy(() -> choose(settings))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.remedy())
                        .contains(remedy));
    }

    private static Mode choose(String settings) {
        Map<String, Object> given = new HashMap<>(DEFAULTS);
        Arrays.stream(settings.split(";", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> given.put(pair[0], pair[1]));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return ModeSettings.of(environment).choose();
    }
}
