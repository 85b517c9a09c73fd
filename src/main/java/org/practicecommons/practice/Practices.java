package org.practicecommons.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.graph.Graph;
import org.practicecommons.shared.OdsCode;
import org.practicecommons.shared.Page;
import org.springframework.stereotype.Component;

/** All practices of the register, read as at a day. */
@Component
public class Practices {
    /**
     * Where an open practice is.
     *
     * @param icb ODS code of its ICB
     * @param region code of its region, null when not recorded
     * @param hasCurrentList whether it is in the newest patient lists
     */
    public record Place(String code, String icb, @Nullable String region, boolean hasCurrentList) {}

    private final Graph graph;
    private final Clock clock;

    Practices(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The practice with this code, as at today. */
    public Optional<Practice> find(OdsCode code) {
        return find(code, today());
    }

    /** The practice with this code, with the bodies it belonged to on the day. */
    public Optional<Practice> find(OdsCode code, LocalDate asAt) {
        return list(List.of(code.value()), asAt).stream().findFirst();
    }

    /**
     * As {@link #find(OdsCode)}.
     *
     * @throws NoSuchPractice when there is none
     */
    public Practice get(OdsCode code) {
        return find(code).orElseThrow(() -> new NoSuchPractice(code));
    }

    /** The practices with these codes that exist, in the order of the codes. */
    public List<Practice> list(Collection<String> codes, LocalDate asAt) {
        Map<String, Practice> found = graph
                .list(
                        PracticeQueries.BY_CODES,
                        Map.of("codes", List.copyOf(codes), "asAt", asAt),
                        PracticeRows::practice)
                .stream()
                .collect(Collectors.toMap(practice -> practice.odsCode().value(), practice -> practice, (a, b) -> a));
        return codes.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** One page of the practices that a filter lets through, in order of name. */
    public Page<Practice> list(PracticeFilter filter, int page, int size) {
        List<String> codes = codes(filter);
        int from = (int) Math.min(codes.size(), (page - 1L) * size);
        List<String> shown = codes.subList(from, Math.min(codes.size(), from + size));
        return new Page<>(list(shown, filter.asAt()), page, size, codes.size());
    }

    /** Codes of all practices that a filter lets through, in order of name. */
    public List<String> codes(PracticeFilter filter) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("pcn", code(filter.pcn()));
        parameters.put("icb", code(filter.icb()));
        parameters.put("region", code(filter.region()));
        parameters.put("status", filter.state() == null ? null : status(filter.state()));
        parameters.put("noCurrentList", noCurrentList(filter.state()));
        parameters.put("asAt", filter.asAt());
        return graph.list(
                PracticeQueries.LIST, parameters, row -> row.get("code").asString());
    }

    /** Every open practice that has an ICB today, in order of code. */
    public List<Place> places() {
        return graph.list(PracticeQueries.PLACES, Map.of("asAt", today()), PracticeRows::place).stream()
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }

    /** Today by the program's clock. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String code(@Nullable OdsCode code) {
        return code == null ? null : code.value();
    }

    private static String status(PracticeState state) {
        return switch (state) {
            case OPEN, NO_CURRENT_LIST -> PracticeStatus.OPEN.name();
            case CLOSED, DORMANT, PROPOSED -> state.name();
        };
    }

    private static @Nullable Boolean noCurrentList(@Nullable PracticeState state) {
        if (state == PracticeState.OPEN) {
            return false;
        }
        return state == PracticeState.NO_CURRENT_LIST ? true : null;
    }
}
