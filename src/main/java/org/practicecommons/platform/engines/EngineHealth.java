package org.practicecommons.platform.engines;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** One engine's state for {@code /actuator/health}. The engine's own output stays out: it may name paths. */
record EngineHealth(LocalEngines engines, Engine engine) implements HealthIndicator {
    @Override
    public Health health() {
        EngineStatus status = engines.status(engine);
        Health.Builder health =
                switch (status.state()) {
                    case READY -> Health.up();
                    case EXTERNAL -> Health.unknown();
                    case STARTING, RESTARTING, STOPPED -> Health.outOfService();
                    case FAILED -> Health.down();
                };
        return health.withDetail("state", status.state())
                .withDetail("since", status.since())
                .withDetail("restarts", status.restarts())
                .withDetail("reason", status.reason())
                .build();
    }
}
