package org.practicecommons.moderation.web;

import java.lang.reflect.Type;
import org.practicecommons.guard.NamesRead;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Hears from every body that a program sends whether the names in it were read. */
@ControllerAdvice
class NamesReadAdvice extends RequestBodyAdviceAdapter {
    private final NamesAnswers answers;

    NamesReadAdvice(NamesAnswers answers) {
        this.answers = answers;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body instanceof NamesRead names && Boolean.TRUE.equals(names.namesRead())) {
            answers.allRead();
        }
        return body;
    }
}
