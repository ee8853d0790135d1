package kata.cli.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The libraries")
class LibrariesTest {

    private final Libraries libraries = Libraries.of(System.getProperty("java.class.path"));

    @Test
    @DisplayName("of a learner's code are those that Maven's scopes give it, each of them here")
    void main() {
        assertThat(libraries.main())
                .extracting(Libraries::artifact)
                .containsExactlyInAnyOrder(
                        "okhttp-jvm",
                        "okio-jvm",
                        "kotlin-stdlib",
                        "annotations",
                        "jackson-databind",
                        "jackson-core",
                        "jackson-annotations",
                        "jspecify");
    }

    @Test
    @DisplayName("of the tests have what the tests use")
    void tests() {
        assertThat(libraries.tests())
                .extracting(Libraries::artifact)
                .contains("junit-jupiter-api", "assertj-core", "mockwebserver3");
    }

    @Test
    @DisplayName("of neither have what this program alone uses")
    void own() {
        assertThat(libraries.tests())
                .extracting(Libraries::artifact)
                .doesNotContain("picocli", "jline-terminal", "java-diff-utils", "okhttp-jvm");
    }

    @Test
    @DisplayName("are told by their names without the version")
    void names() {
        assertThat(Libraries.artifact(Path.of("lib/kotlin-stdlib-2.1.21.jar"))).isEqualTo("kotlin-stdlib");
    }
}
