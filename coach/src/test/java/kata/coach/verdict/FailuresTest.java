package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("What a test threw, sorted")
class FailuresTest {

    private static Failure of(Class<?> fixture) {
        return InnerRun.only(fixture).cause().orElseThrow();
    }

    @Test
    @DisplayName("The stub's own exception means that nothing has been written")
    void knowsAStub() {
        assertThat(of(CallsAStub.class).kind()).isEqualTo(Failure.Kind.NOT_WRITTEN);
    }

    @Test
    @DisplayName(
            "A stub's exception that an assertion about exceptions quotes still means that nothing has been written")
    void knowsAQuotedStub() {
        assertThat(of(QuotesAStub.class).kind()).isEqualTo(Failure.Kind.NOT_WRITTEN);
    }

    @Test
    @DisplayName("A stub's exception on another thread means that nothing has been written")
    void knowsAWrappedStub() {
        assertThat(of(WrapsAStub.class).kind()).isEqualTo(Failure.Kind.NOT_WRITTEN);
    }

    @Test
    @DisplayName("Another UnsupportedOperationException is an exception like any other")
    void knowsAnUnsupportedOperation() {
        assertThat(of(ChangesAFixedList.class).kind()).isEqualTo(Failure.Kind.EXCEPTION);
    }

    @Test
    @DisplayName("An assertion that does not hold is an assertion")
    void knowsAnAssertion() {
        assertThat(of(Compares.class).kind()).isEqualTo(Failure.Kind.ASSERTION);
    }

    @Test
    @DisplayName("A comparison keeps what was expected")
    void keepsTheExpectedValue() {
        assertThat(of(Compares.class).expected()).isEqualTo("PUT");
    }

    @Test
    @DisplayName("A comparison keeps what came instead")
    void keepsTheActualValue() {
        assertThat(of(Compares.class).actual()).isEqualTo("POST");
    }

    @Test
    @DisplayName("An assertion that compares nothing has no two values to show")
    void knowsAnAssertionWithoutValues() {
        assertThat(of(Searches.class).isComparison()).isFalse();
    }

    @Test
    @DisplayName("A null that came where a text was expected is shown as null")
    void showsNull() {
        assertThat(of(GetsNull.class).actual()).isEqualTo("null");
    }

    @Test
    @DisplayName("Of a chain of causes the first is named")
    void namesTheFirstCause() {
        assertThat(of(Wraps.class).exception()).isEqualTo("IOException");
    }

    @Test
    @DisplayName("Of a chain of causes the first one's message is kept")
    void keepsTheFirstCausesMessage() {
        assertThat(of(Wraps.class).message()).isEqualTo("connection reset");
    }

    @Test
    @DisplayName("An exception without a message has an empty one")
    void copesWithoutAMessage() {
        assertThat(of(SaysNothing.class).message()).isEmpty();
    }

    @Test
    @DisplayName("An exception of an anonymous class goes by the class that it extends")
    void namesAnAnonymousException() {
        assertThat(of(ThrowsAnAnonymous.class).exception()).isEqualTo("IllegalStateException");
    }

    @Test
    @DisplayName("A test that ran out of time is a time limit")
    void knowsTheTimeLimit() {
        assertThat(of(Waits.class).kind()).isEqualTo(Failure.Kind.TIME_LIMIT);
    }

    @Test
    @DisplayName("A time limit says what took too long, and how long it was given")
    void keepsTheLimit() {
        assertThat(of(Waits.class).message()).isEqualTo("waitsForEver() timed out after 20 milliseconds");
    }

    @Test
    @DisplayName("A TimeoutException that the code itself throws is an exception")
    void knowsAnotherTimeout() {
        assertThat(of(TimesOutItself.class).kind()).isEqualTo(Failure.Kind.EXCEPTION);
    }

    @Test
    @DisplayName("A chain of causes that leads back to itself comes to an end")
    void copesWithACircle() {
        assertThat(of(ThrowsACircle.class).kind()).isEqualTo(Failure.Kind.EXCEPTION);
    }

    private static String stub() {
        throw new UnsupportedOperationException("Step 4 is yours to write: kata-auth/lessons/4-signing-key.md");
    }

    @Fixture
    static class CallsAStub {

        @Test
        void calls() {
            stub();
        }
    }

    @Fixture
    static class QuotesAStub {

        @Test
        void quotes() {
            assertThatThrownBy(FailuresTest::stub).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Fixture
    static class WrapsAStub {

        @Test
        void wraps() throws ExecutionException, InterruptedException {
            CompletableFuture.supplyAsync(FailuresTest::stub).get();
        }
    }

    @Fixture
    static class ChangesAFixedList {

        @Test
        void changes() {
            java.util.List.of("a").add("b");
        }
    }

    @Fixture
    static class Compares {

        @Test
        void compares() {
            assertThat("POST").isEqualTo("PUT");
        }
    }

    @Fixture
    static class Searches {

        @Test
        void searches() {
            assertThat("POST").contains("PUT");
        }
    }

    @Fixture
    static class GetsNull {

        @Test
        void getsNull() {
            assertThat((String) null).isEqualTo("PUT");
        }
    }

    @Fixture
    static class Wraps {

        @Test
        void wraps() {
            throw new IllegalStateException(
                    "sending failed", new UncheckedIOException(new IOException("connection reset")));
        }
    }

    @Fixture
    static class SaysNothing {

        @Test
        void saysNothing() {
            throw new IllegalStateException();
        }
    }

    @Fixture
    static class ThrowsAnAnonymous {

        @Test
        void throwsIt() {
            throw new IllegalStateException("lost") {};
        }
    }

    @Fixture
    static class Waits {

        @Test
        @Timeout(value = 20, unit = TimeUnit.MILLISECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void waitsForEver() throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    @Fixture
    static class TimesOutItself {

        @Test
        void timesOut() throws TimeoutException {
            throw new TimeoutException();
        }
    }

    @Fixture
    static class ThrowsACircle {

        @Test
        void circles() {
            IllegalStateException one = new IllegalStateException("one");
            one.initCause(new IllegalStateException("two", one));
            throw one;
        }
    }
}
