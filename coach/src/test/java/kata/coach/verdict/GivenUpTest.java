package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The listener to a run that is given up")
class GivenUpTest {

    private static final TimeoutException LATE = new TimeoutException("It timed out after 15 seconds");

    @Test
    @DisplayName("keeps what had come of the tests before")
    void keepsTheTestsBefore() {
        assertThat(test("first").passed()).isTrue();
    }

    @Test
    @DisplayName("gives the test that was running the reason")
    void blamesTheRunningTest() {
        assertThat(test("second").cause().orElseThrow())
                .extracting(Failure::kind, Failure::message)
                .containsExactly(Failure.Kind.TIME_LIMIT, "It timed out after 15 seconds");
    }

    @Test
    @DisplayName("names the tests that were not run, and why")
    void namesWhatWasNotRun() {
        assertThat(test("third").cause().orElseThrow())
                .extracting(Failure::kind, Failure::message)
                .containsExactly(Failure.Kind.NOT_RUN, "the run was given up before it");
    }

    @Test
    @DisplayName("names a test of many arguments once")
    void namesAParameterizedTestOnce() {
        assertThat(given()).filteredOn(test -> test.method().equals("fourth")).hasSize(1);
    }

    @Test
    @DisplayName("hears nothing of what ends after that")
    void hearsNoMore() {
        assertThat(given()).hasSize(4);
    }

    @Test
    @DisplayName("starts no other run")
    void startsNoOther() {
        VerdictListener listener = new VerdictListener();
        listener.cutOff(LATE);

        assertThat(InnerRun.heardBy(listener, Ordered.class).rules()).hasSize(1);
    }

    @Test
    @DisplayName("does not pass if it had not come to a test")
    void doesNotPassBeforeTheFirst() {
        VerdictListener listener = new VerdictListener();
        listener.cutOff(LATE);

        assertThat(listener.verdict().passed()).isFalse();
    }

    private static List<TestVerdict> given() {
        return InnerRun.givenUpAt("second", LATE, Ordered.class).rules();
    }

    private static TestVerdict test(String method) {
        return given().stream()
                .filter(test -> test.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    @Fixture
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Ordered {

        @Test
        @Order(1)
        void first() {}

        @Test
        @Order(2)
        void second() {}

        @Test
        @Order(3)
        void third() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        @Order(4)
        void fourth(int any) {}
    }
}
