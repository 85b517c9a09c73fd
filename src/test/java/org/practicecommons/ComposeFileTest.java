package org.practicecommons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml promises of every service, those to come included. */
class ComposeFileTest {
    private Map<String, Map<String, Object>> services = Map.of();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void read() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("..", "docker-compose.yml")));
        services = (Map<String, Map<String, Object>>) file.get("services");
    }

    @Test
    void everyServiceHasNoMoreRightsThanItNeeds() {
        assertThat(services).isNotEmpty().allSatisfy((name, service) -> {
            assertThat(service.get("cap_drop")).as(name).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).as(name).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(service)
                    .as(name)
                    .containsKeys("mem_limit", "pids_limit")
                    .doesNotContainKeys("privileged", "cap_add");
        });
        assertThat(services.get("practice-commons")).containsEntry("read_only", true);
    }

    @Test
    void everyServiceSaysWhetherItIsWell() throws IOException {
        String image = dockerfile();
        assertThat(services).allSatisfy((name, service) -> assertThat(service.containsKey("healthcheck")
                        || (service.containsKey("build") && image.contains("HEALTHCHECK")))
                .as(name)
                .isTrue());
    }

    /** Everybody on the machine can read the command lines of its containers. */
    @Test
    void noHealthCheckHandsAPasswordToAProgramAsAnArgument() {
        assertThat(services).allSatisfy((name, service) -> assertThat(String.valueOf(service.get("healthcheck")))
                .as(name)
                .doesNotContain("-u ", "--user", "-p ", "--password"));
    }

    @Test
    void onlyTheProgramIsPublishedAndOnlyHere() {
        services.forEach((name, service) -> {
            if (name.equals("practice-commons")) {
                assertThat(service.get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
            } else {
                assertThat(service).as(name).doesNotContainKey("ports").containsEntry("networks", List.of("engines"));
            }
        });
    }

    /** Passwords come from the environment, and none is known before. */
    @Test
    void noServiceIsOpenOrHasAPasswordOfItsOwn() {
        Map<String, Object> search = environment("elasticsearch");
        assertThat(search).containsEntry("xpack.security.enabled", "true");
        assertThat(search.get("ELASTIC_PASSWORD").toString()).startsWith("${ELASTIC_PASSWORD:?");
        assertThat(environment("neo4j").get("NEO4J_AUTH").toString()).startsWith("neo4j/${NEO4J_PASSWORD:?");
        assertThat(environment("practice-commons"))
                .containsEntry("PRACTICECOMMONS_MODE", "service")
                .doesNotContainKey("PRACTICECOMMONS_DEMO");
    }

    @Test
    void theImageRunsAsNobodyElse() throws IOException {
        assertThat(dockerfile())
                .contains("\nUSER program\n", "--mode=0700 /home/program/var", "\"--mode\", \"service\"");
    }

    private static String dockerfile() throws IOException {
        return Files.readString(Path.of("..", "Dockerfile"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) services.getOrDefault(service, Map.of()).get("environment");
    }
}
