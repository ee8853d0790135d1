package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The timeline that a test's bench hands over")
class TimelineVerdictTest {

    private static final Timeline TIMELINE = Timeline.of(new Row("reply", "", List.of("200", "429")));

    @Test
    @DisplayName("belongs to the verdict of the test, if it has failed")
    void isKept() {
        assertThat(InnerRun.only(Failing.class).timeline()).isEqualTo(TIMELINE);
    }

    @Test
    @DisplayName("is nobody's if the test has passed")
    void isNotKeptOfASuccess() {
        assertThat(InnerRun.only(Succeeding.class).timeline()).isNull();
    }

    @Test
    @DisplayName("is nobody's if there was no call")
    void isNotKeptWithoutACall() {
        assertThat(InnerRun.only(Silent.class).timeline()).isNull();
    }

    @Fixture
    static class Failing {

        @RegisterExtension
        final AfterEachCallback bench = TIMELINE::publishIfFailed;

        @Test
        void fails() {
            throw new AssertionError("as it should");
        }
    }

    @Fixture
    static class Succeeding {

        @RegisterExtension
        final AfterEachCallback bench = TIMELINE::publishIfFailed;

        @Test
        void succeeds() {}
    }

    @Fixture
    static class Silent {

        @RegisterExtension
        final AfterEachCallback bench = Timeline.of(new Row("reply", "", List.of()))::publishIfFailed;

        @Test
        void fails() {
            throw new AssertionError("as it should");
        }
    }
}
