package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kata.coach.Because;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The listener that adds a run up")
class VerdictListenerTest {

    @Test
    @DisplayName("A test that passes has no failure")
    void hearsAPass() {
        assertThat(InnerRun.only(Passing.class).passed()).isTrue();
    }

    @Test
    @DisplayName("The display name is the test's sentence")
    void readsTheSentence() {
        assertThat(InnerRun.only(Passing.class).sentence()).isEqualTo("Two is two");
    }

    @Test
    @DisplayName("The test is named by its class and method")
    void readsClassAndMethod() {
        assertThat(InnerRun.only(Passing.class).id()).isEqualTo("VerdictListenerTest$Passing.twoIsTwo");
    }

    @Test
    @DisplayName("The reason is read from @Because")
    void readsTheReason() {
        assertThat(InnerRun.only(Passing.class).because()).isEqualTo("Sums depend on it.");
    }

    @Test
    @DisplayName("A test without @Because has an empty reason")
    void copesWithoutAReason() {
        assertThat(InnerRun.only(Noting.class).because()).isEmpty();
    }

    @Test
    @DisplayName("The exchanges that a fake publishes become the test's notes, in their order; nothing else does")
    void keepsNotes() {
        assertThat(InnerRun.only(Noting.class).notes()).containsExactly("GET /users -> 403", "GET /users -> 200");
    }

    @Test
    @DisplayName("What one test publishes is not another's note")
    void keepsNotesApart() {
        assertThat(InnerRun.of(Noting.class, Passing.class).rules())
                .filteredOn(test -> test.method().equals("twoIsTwo"))
                .flatMap(TestVerdict::notes)
                .isEmpty();
    }

    @Test
    @DisplayName("The invocations of a parameterized test count one by one")
    void countsInvocations() {
        assertThat(InnerRun.of(Repeated.class).rules())
                .extracting(TestVerdict::passed)
                .containsExactlyInAnyOrder(true, false, true);
    }

    @Test
    @DisplayName("A class whose @BeforeAll throws counts as a failure")
    void hearsAClassThatCannotStart() {
        assertThat(InnerRun.only(NeverStarting.class).cause().orElseThrow().message())
                .isEqualTo("no server today");
    }

    @Test
    @DisplayName("A class that cannot start is named by its qualified name")
    void namesAClassThatCannotStart() {
        assertThat(InnerRun.only(NeverStarting.class).testClass()).isEqualTo(NeverStarting.class.getName());
    }

    @Test
    @DisplayName("A parameterized test without arguments counts as a failure of its class and method")
    void namesAMethodThatCannotStart() {
        assertThat(InnerRun.only(WithoutArguments.class).id())
                .isEqualTo("VerdictListenerTest$WithoutArguments.takesAny");
    }

    @Test
    @DisplayName("A parameterized test without arguments keeps its reason")
    void keepsTheReasonOfAMethodThatCannotStart() {
        assertThat(InnerRun.only(WithoutArguments.class).because()).isEqualTo("Something has to come in.");
    }

    @Test
    @DisplayName("A @BeforeEach that throws fails its test")
    void hearsAFailedPreparation() {
        assertThat(InnerRun.only(Unprepared.class).failedBy(Failure.Kind.EXCEPTION))
                .isTrue();
    }

    @Test
    @DisplayName("Classes that belong to no step go to the house rules")
    void sortsOutTheRules() {
        assertThat(InnerRun.of(Passing.class).steps()).isEmpty();
    }

    @Test
    @DisplayName("A second run starts from nothing")
    void startsAfresh() {
        assertThat(List.of(
                        InnerRun.of(Passing.class).rules().size(),
                        InnerRun.of(Passing.class).rules().size()))
                .containsExactly(1, 1);
    }

    @Fixture
    static class Passing {

        @Test
        @DisplayName("Two is two")
        @Because("Sums depend on it.")
        void twoIsTwo() {
            assertThat(2).isEqualTo(2);
        }
    }

    @Fixture
    static class Noting {

        @Test
        void publishes(TestReporter reporter) {
            reporter.publishEntry("something else", "not a note");
            reporter.publishEntry(FakeConnectExtension.EXCHANGES, "GET /users -> 403");
            reporter.publishEntry(FakeConnectExtension.EXCHANGES, "GET /users -> 200");
        }
    }

    @Fixture
    static class Repeated {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void isOdd(int number) {
            assertThat(number % 2).isEqualTo(1);
        }
    }

    @Fixture
    static class NeverStarting {

        @BeforeAll
        static void start() {
            throw new IllegalStateException("no server today");
        }

        @Test
        void isNeverReached() {}
    }

    @Fixture
    static class WithoutArguments {

        @ParameterizedTest
        @MethodSource("none")
        @Because("Something has to come in.")
        void takesAny(String any) {}

        static Stream<String> none() {
            return Stream.of();
        }
    }

    @Fixture
    static class Unprepared {

        @BeforeEach
        void prepare() {
            throw new IllegalStateException("nothing to prepare");
        }

        @Test
        void isNeverReached() {}
    }
}
