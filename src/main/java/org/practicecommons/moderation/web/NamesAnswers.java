package org.practicecommons.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicecommons.guard.NamedPassage;
import org.practicecommons.guard.NamesAnswer;
import org.practicecommons.guard.TextRefused;
import org.practicecommons.member.Caller;
import org.practicecommons.moderation.VouchedNames;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What the sender of the request at hand says about names beside conditions. A form sends the marks of the passages that were
 * shown with the question, so that its answer counts for these and no others; a program's body says it of itself.
 */
@Component("namesAnswers")
class NamesAnswers implements NamesAnswer {
    private static final String ASKED = NamesAnswers.class.getName() + ".asked";
    private static final String COUNTED = NamesAnswers.class.getName() + ".counted";
    private static final String ALL = NamesAnswers.class.getName() + ".all";
    private static final Pattern MARK = Pattern.compile("[0-9a-f]{16}");

    /**
     * The question under a form.
     *
     * @param names each once, as they are written; empty when the form came back for another reason
     * @param marks of the passages they stand in
     * @param answered whether the sender has said yes to all of them
     */
    record Question(List<String> names, String marks, boolean answered) {}

    private final VouchedNames vouched;

    NamesAnswers(VouchedNames vouched) {
        this.vouched = vouched;
    }

    /** Told when a program's body says that all names in it were read. */
    void allRead() {
        request().ifPresent(request -> request.setAttribute(ALL, true));
    }

    @Override
    public boolean covers(NamedPassage passage) {
        return request()
                .filter(request ->
                        request.getAttribute(ALL) != null || marks(request).contains(passage.mark()))
                .isPresent();
    }

    @Override
    public void ask(List<NamedPassage> passages) {
        request().filter(request -> !passages.isEmpty()).ifPresent(request -> request.setAttribute(ASKED, passages));
    }

    /** One request counts a passage once, however many texts take it over. */
    @Override
    public void vouched(List<NamedPassage> passages) {
        request().ifPresent(request -> {
            Set<String> counted = new LinkedHashSet<>(marksIn(request.getAttribute(COUNTED)));
            List<NamedPassage> fresh = passages.stream()
                    .filter(passage -> counted.add(passage.mark()))
                    .toList();
            request.setAttribute(COUNTED, String.join(".", counted));
            if (!fresh.isEmpty()) {
                List<String> fields =
                        fresh.stream().map(NamedPassage::field).distinct().toList();
                vouched.count(caller(), place(request), fields, fresh.size());
            }
        });
    }

    /**
     * The question to show in a form, if there is one.
     *
     * @param address to which the form is sent: a page may have several, and only the one that was sent asks
     */
    public @Nullable Question in(String address) {
        return request()
                .filter(request -> request.getMethod().equals("POST")
                        && request.getRequestURI().equals(address))
                .map(NamesAnswers::question)
                .orElse(null);
    }

    private static @Nullable Question question(HttpServletRequest request) {
        Set<String> said = marks(request);
        List<NamedPassage> asked = asked(request);
        if (asked.isEmpty()) {
            return said.isEmpty() ? null : new Question(List.of(), String.join(".", said), true);
        }
        List<String> marks = asked.stream().map(NamedPassage::mark).toList();
        boolean answered = said.containsAll(marks);
        // What was answered before stays answered, where a form is looked at in two steps.
        said.addAll(marks);
        return new Question(
                asked.stream().map(NamedPassage::name).distinct().toList(), String.join(".", said), answered);
    }

    private static List<NamedPassage> asked(HttpServletRequest request) {
        return request.getAttribute(ASKED) instanceof List<?> list
                ? list.stream().map(NamedPassage.class::cast).toList()
                : List.of();
    }

    /** What the form says; a program that keeps drafts from a form sends the same with its address. */
    private static Set<String> marks(HttpServletRequest request) {
        return marksIn(request.getParameter(TextRefused.NAMES_READ));
    }

    private static Set<String> marksIn(@Nullable Object said) {
        String all = Objects.requireNonNullElse(said, "").toString();
        return Arrays.stream(all.split("\\.", -1))
                .filter(mark -> MARK.matcher(mark).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The route as the program knows it, without what people put into it. */
    private static String place(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + Objects.requireNonNullElse(pattern, "");
    }

    private static Caller caller() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Caller caller ? caller : Caller.anybody();
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }
}
