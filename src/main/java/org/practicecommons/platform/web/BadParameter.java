package org.practicecommons.platform.web;

import java.util.List;
import org.practicecommons.shared.Refusal;

/** A parameter of a request that cannot be read, or that is against its rule. */
public final class BadParameter extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String field;

    private BadParameter(Kind kind, String field, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
        this.field = field;
    }

    /** It cannot be read at all: 400. */
    public static BadParameter malformed(String field, String messageKey, Object... arguments) {
        return new BadParameter(Kind.MALFORMED, field, messageKey, arguments);
    }

    /** It can be read, but a rule refuses it: 422. */
    public static BadParameter refused(String field, String messageKey, Object... arguments) {
        return new BadParameter(Kind.INVALID, field, messageKey, arguments);
    }

    @Override
    public List<String> fields() {
        return List.of(field);
    }
}
