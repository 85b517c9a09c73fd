package org.practicecommons.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.practicecommons.PracticeCommons;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test of the whole program on the real engines, filled with {@link SmallEngland}. All such tests share one program. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = PracticeCommons.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({EnginesConfiguration.class, FilledProgram.class})
public @interface ProgramTest {}
