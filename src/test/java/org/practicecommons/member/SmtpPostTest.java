package org.practicecommons.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters leave by SMTP; a mail server that is away disturbs nobody. */
@ExtendWith(OutputCaptureExtension.class)
class SmtpPostTest {
    private static final Letter LETTER = new Letter(
            "nia@practice.example",
            "Your link to sign in",
            "Hello Nia,\n\nhttps://commons.example/sign-in/link?key=abc\n",
            "https://commons.example/sign-in/link?key=abc");

    private final GreenMail server = new GreenMail(patient());

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterArrives() throws Exception {
        post(server.getSmtp().getPort()).send(LETTER);
        assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getFrom()).singleElement().hasToString("no-reply@commons.example");
        assertThat(arrived.getAllRecipients()).singleElement().hasToString(LETTER.to());
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(GreenMailUtil.getBody(arrived))
                .isEqualToNormalizingNewlines(LETTER.text().strip());
    }

    /** Nothing of the letter stands in the log: its link lets in. */
    @Test
    void aServerThatIsAwayIsLoggedAndNobodyIsDisturbed(CapturedOutput log) {
        int free = server.getSmtp().getPort();
        server.stop();
        assertThatCode(() -> post(free).send(LETTER)).doesNotThrowAnyException();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(log.getAll())
                .contains("A letter could not be sent"));
        assertThat(log.getAll()).doesNotContain("key=abc", LETTER.to());
    }

    /** A busy computer needs longer than the two seconds that are the default. */
    private static ServerSetup patient() {
        ServerSetup setup = ServerSetupTest.SMTP.dynamicPort();
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    private static SmtpPost post(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new SmtpPost(sender, "no-reply@commons.example");
    }
}
