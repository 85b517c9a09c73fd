package org.practicecommons.member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters by SMTP, each on a thread of its own, so that nobody can tell by the time whether one was sent. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpPost.class);

    private final JavaMailSender sender;
    private final String from;

    SmtpPost(JavaMailSender sender, @Value("${practicecommons.mail-from:no-reply@localhost}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Letter letter) {
        Thread.ofVirtual().name("post").start(() -> deliver(letter));
    }

    private void deliver(Letter letter) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(letter.subject());
        message.setText(letter.text());
        try {
            sender.send(message);
        } catch (MailException failure) {
            LOG.error("A letter could not be sent: {}", failure.getClass().getSimpleName());
        }
    }
}
