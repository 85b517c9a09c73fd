package org.practicecommons.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.practicecommons.PracticeCommons;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A test of the whole program as a service: at {@value #ADDRESS} and a second name, behind a proxy at {@value #PROXY},
 * with an empty graph. Comes before all {@link ProgramTest}s, whose program must not lose its data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE - 1)
@SpringBootTest(
        classes = PracticeCommons.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "practicecommons.mode=service",
            "practicecommons.address=" + ServiceTest.ADDRESS,
            "practicecommons.hosts=" + ServiceTest.SECOND_HOST,
            "practicecommons.proxies=" + ServiceTest.PROXY
        })
@DirtiesContext
@Import({EnginesConfiguration.class, EmptyProgram.class})
public @interface ServiceTest {
    /** The public address. */
    String ADDRESS = "https://" + ServiceTest.HOST;

    /** Its host. */
    String HOST = "commons.example.org";

    /** Another name under which the service is asked for. */
    String SECOND_HOST = "www.commons.example.org";

    /** The proxy that may say for whom it asks. */
    String PROXY = "127.0.0.9";
}
