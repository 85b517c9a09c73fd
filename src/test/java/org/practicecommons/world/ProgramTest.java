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
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole program on the real engines, filled with {@link SmallEngland}. All such tests share one program. They
 * come after all others, which empty the engines as they like.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
@SpringBootTest(classes = PracticeCommons.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = IdentityProvider.class)
@Import({EnginesConfiguration.class, FilledProgram.class})
public @interface ProgramTest {}
