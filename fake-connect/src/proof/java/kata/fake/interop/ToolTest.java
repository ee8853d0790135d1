package kata.fake.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

@DisplayName("A client that is")
class ToolTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    @DisplayName("there is run by the first program that works")
    void there() {
        Tool tool = new Tool("Java", List.of(List.of("no-such-java"), List.of(JAVA, "-version")));
        assertThat(tool.program("required")).isEqualTo(JAVA);
    }

    @Test
    @DisplayName("missing skips its tests, with a sentence that says how to get it")
    void missing() {
        Tool tool = new Tool("Sigma", List.of(List.of("no-such-sigma")));
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> tool.program(null))
                .withMessage("Sigma cannot be used here: no-such-sigma is missing, too old or without"
                        + " the packages it needs. So its tests are skipped. Install it with .ci/interop-tools.");
    }

    @Test
    @DisplayName("required and missing fails its tests, with a sentence that says how to get it")
    void required() {
        Tool tool = new Tool("Sigma", List.of(List.of("no-such-sigma"), List.of(JAVA, "--no-such-option")));
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> tool.program("required"))
                .withMessage("Sigma cannot be used here: no-such-sigma or " + JAVA + " are missing, too old or without"
                        + " the packages it needs. Install it with .ci/interop-tools. With KATA_INTEROP=required its"
                        + " tests must not be skipped.");
    }
}
