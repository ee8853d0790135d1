package kata.coach;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Why the server (or whoever reads the request) cares about what a test asks. The report prints it under a failure, so
 * it is a sentence or two for a learner, and it never holds the line that solves the step.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Because {

    /** The reason, at most 200 characters. */
    String value();
}
