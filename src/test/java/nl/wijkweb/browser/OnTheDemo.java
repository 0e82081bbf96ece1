package nl.wijkweb.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests with {@link Screens} on the one demo: one class at a time, as they share its webs and its
 * browser, beside the tests that have nothing to do with it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Screens.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("demo")
@interface OnTheDemo {}
