package org.practicecommons.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which options of NHS.UK's components our fragments know, and the few that have another shape with us: a label or a legend
 * is always a map (text, size, isPageHeading), every other wording is a string.
 */
final class NhsukOptions {
    /**
     * What a fragment knows.
     *
     * @param options paths of the options known
     * @param leastFixtures how many fixtures must use only those
     */
    record Known(Set<String> options, int leastFixtures) {}

    private static final List<String> WORDINGS =
            List.of("summary", "hint", "errorMessage", "description", "copyright", "key", "value", "caption");
    /** What the component writes when its search option is only switched on. */
    private static final Map<String, String> SEARCH_DEFAULTS =
            Map.of("action", "https://www.nhs.uk/search/", "label", "Search the NHS website", "placeholder", "Search");

    private static final Set<String> MAPS = Set.of("label", "legend");

    static final Map<String, Known> COMPONENTS = Map.ofEntries(
            known("back-link", 1, "text href visuallyHiddenText"),
            known("breadcrumb", 1, "items.text items.href"),
            known("button", 10, "text href type name value variant small disabled preventDoubleClick"),
            known("card", 1, "heading.text heading.level heading.size href description"),
            known(
                    "character-count",
                    1,
                    "label.text label.size label.isPageHeading hint errorMessage id name value rows maxlength"),
            known(
                    "date-input",
                    4,
                    "legend.text legend.size legend.isPageHeading hint errorMessage id items.name items.label items.value"
                            + " items.width items.error"),
            known("details", 3, "summary text open"),
            known("error-message", 1, "text id classes"),
            known("error-summary", 3, "heading description errorList.text errorList.href disableAutoFocus"),
            known("footer", 1, "meta.text meta.items.text meta.items.href copyright"),
            known("header", 1, "logo.href service.text service.href search.action search.label search.placeholder"),
            known("hint", 1, "text id classes"),
            known(
                    "input",
                    8,
                    "label.text label.size label.isPageHeading hint errorMessage id name value type width autocomplete"
                            + " spellcheck inputmode code large placeholder classes"),
            known("inset-text", 1, "text"),
            known("label", 1, "text for size isPageHeading classes"),
            known("notification-banner", 1, "text"),
            known("pagination", 3, "items.number items.href items.current items.ellipsis previous.href next.href"),
            known("panel", 1, "heading text"),
            known(
                    "radios",
                    4,
                    "name idPrefix legend.text legend.size legend.isPageHeading items.value items.text items.checked"
                            + " inline small hint errorMessage"),
            known(
                    "search-input",
                    4,
                    "label.text label.size label.isPageHeading hint errorMessage id name value width large"
                            + " placeholder button.text button.variant"),
            known(
                    "select",
                    4,
                    "label.text label.size label.isPageHeading hint errorMessage id name value items.value items.text"),
            known("skip-link", 1, "text href"),
            known("summary-list", 1, "rows.key rows.value"),
            known(
                    "tables",
                    4,
                    "caption captionSize head.text head.format rows.text rows.format responsive firstCellIsHeader compact"),
            known("tag", 3, "text colour"),
            known("warning-callout", 1, "heading text"));

    /** A header without a service name is only the NHS logo, which we do not draw; a link back needs its address. */
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "header", Set.of("service"),
            "back-link", Set.of("href"),
            "card", Set.of("heading"),
            "character-count", Set.of("maxlength"),
            "footer", Set.of("meta"),
            "warning-callout", Set.of("heading"),
            "radios", Set.of("legend"),
            "date-input", Set.of("legend", "items"));

    private NhsukOptions() {}

    private static Map.Entry<String, Known> known(String component, int leastFixtures, String options) {
        return Map.entry(component, new Known(Set.of(options.split(" ")), leastFixtures));
    }

    /** Whether a fragment knows every option given, and is given what it cannot do without. */
    static boolean knowsAll(String component, Map<String, Object> options) {
        Set<String> used = new TreeSet<>();
        paths("", options, used);
        Known known = COMPONENTS.get(component);
        boolean needed = options.keySet().containsAll(NEEDED.getOrDefault(component, Set.of()));
        // An error without words, and a class that contradicts an option, are nothing that we write.
        boolean odd = Boolean.TRUE.equals(options.get("errorMessage"))
                || (options.containsKey("width") && options.containsKey("classes"))
                || ("header".equals(component) && !serviceHasItsOwnLink(options));
        return needed && !odd && known != null && known.options().containsAll(used);
    }

    /** Else the component draws the NHS logo and the name as one link. */
    private static boolean serviceHasItsOwnLink(Map<String, Object> options) {
        return options.get("logo") instanceof Map<?, ?> logo
                && logo.get("href") != null
                && options.get("service") instanceof Map<?, ?> service
                && service.get("href") != null
                && !service.get("href").equals(logo.get("href"));
    }

    private static void paths(String at, @Nullable Object value, Set<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> paths(at.isEmpty() ? "" + key : at + "." + key, inner, found));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> paths(at, inner, found));
        } else {
            found.add(at);
        }
    }

    /** A fixture's options in the shape of ours. */
    static Map<String, Object> adapted(String component, Map<?, ?> context) {
        Map<String, Object> options = shaped(context);
        switch (component) {
            case "radios", "date-input" -> {
                if (options.remove("fieldset") instanceof Map<?, ?> fieldset) {
                    fieldset.forEach((key, value) -> options.put("" + key, value));
                }
            }
            case "tables" -> {
                if (context.get("caption") instanceof Map<?, ?> caption && caption.get("size") != null) {
                    options.put("caption", caption.get("text"));
                    options.put("captionSize", caption.get("size"));
                }
            }
            case "card" ->
                options.computeIfPresent(
                        "heading", (key, value) -> value instanceof String ? Map.of("text", value) : value);
            case "panel", "error-summary", "warning-callout" ->
                options.computeIfPresent("heading", (key, value) -> wording(value));
            case "header" -> options.computeIfPresent("search", (key, value) -> SEARCH_DEFAULTS);
            case "label" -> options.putAll(map(options));
            case "footer" -> options.putIfAbsent("copyright", "© NHS England");
            default -> {}
        }
        return options;
    }

    private static Map<String, Object> shaped(Map<?, ?> given) {
        Map<String, Object> options = new LinkedHashMap<>();
        given.forEach((name, value) -> options.put("" + name, shaped("" + name, value)));
        return options;
    }

    private static @Nullable Object shaped(String name, @Nullable Object value) {
        if (MAPS.contains(name)) {
            return value instanceof Map<?, ?> given ? map(shaped(given)) : Map.of("text", "" + value);
        }
        if (WORDINGS.contains(name)) {
            return wording(value);
        }
        return switch (value) {
            case Map<?, ?> inner -> shaped(inner);
            case List<?> list -> list.stream().map(inner -> shaped("", inner)).toList();
            case null, default -> value;
        };
    }

    /** The component takes a heading as a string too: then the words stand in a heading of the page. */
    private static Map<String, Object> map(Map<String, Object> given) {
        Map<String, Object> shaped = new LinkedHashMap<>(given);
        if (shaped.remove("heading") instanceof String words) {
            shaped.put("text", words);
            shaped.put("isPageHeading", true);
        }
        return shaped;
    }

    private static @Nullable Object wording(@Nullable Object value) {
        return value instanceof Map<?, ?> map && map.keySet().equals(Set.of("text")) ? map.get("text") : value;
    }
}
