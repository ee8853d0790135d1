package kata.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of class files")
class ClassTextTest {

    @Test
    @DisplayName("does not hold what no class here uses")
    void holdsNothingElse() {
        assertThat(ClassText.beside(ClassTextTest.class).mentionsAnyOf(List.of("getEnvironment".concat("OfAnother"))))
                .isFalse();
    }

    @Test
    @DisplayName("holds the names that the code beside a class uses")
    void holdsNames() {
        assertThat(ClassText.beside(ClassTextTest.class).mentionsAnyOf(List.of("parkNanos")))
                .isTrue();
    }

    @Test
    @DisplayName("is taken to mention everything if the classes lie in a jar, where nobody looked")
    void ofAJar() {
        assertThat(ClassText.beside(Test.class).mentionsAnyOf(List.of("whatever")))
                .isTrue();
    }

    /** Uses a name that nothing else here uses. */
    private static final class Sleepy {

        void doze() {
            LockSupport.parkNanos(1);
        }
    }
}
