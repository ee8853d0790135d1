package kata.coach.report;

import static kata.coach.report.Samples.comparison;
import static kata.coach.report.Samples.failure;
import static kata.coach.report.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import kata.coach.verdict.Failure;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a timeline")
class TimelineChartTest {

    private static final Failure OTHER = failure(Failure.Kind.EXCEPTION, "X", "");
    private static final int WIDTH = 74;

    private final Timeline six = Timeline.of(
            new Row("time", "since the first call", List.of("0s", "0s", "0s", "0.5s", "0.5s", "1s")),
            new Row("reply", "", List.of("200", "200", "429", "200", "429", "200")),
            new Row("tokens", "left in the bucket", List.of("1", "0", "0", "0", "0", "0")));

    @Test
    @DisplayName("shows each call in a column, the axis without repetitions, the mark, and what the words mean")
    void showsAll() {
        assertThat(drawn(six.marked(2, "no whole token was there"), OTHER)).isEqualTo("""
                Call by call
                time    0s                0.5s        1s
                reply   200   200   429   200   429   200
                tokens  1     0     0     0     0     0
                                    ^ no whole token was there
                time: since the first call; tokens: left in the bucket
                """);
    }

    @Test
    @DisplayName("of a long run shows the stretch around the mark, and says which stretch that is")
    void showsAStretch() {
        assertThat(drawn(seconds(100).marked(80, "late"), OTHER)).isEqualTo("""
                Call by call: 72 to 85 of 100
                time  71s  72s  73s  74s  75s  76s  77s  78s  79s  80s  81s  82s  83s  84s
                                                                   ^ late
                """);
    }

    @Test
    @DisplayName("of a long run that is not marked shows its beginning")
    void showsTheBeginning() {
        assertThat(drawn(seconds(100), OTHER)).startsWith("Call by call: 1 to 14 of 100\ntime  0s   1s ");
    }

    @Test
    @DisplayName("marks the call at which two transcripts part")
    void marksWhereTranscriptsPart() {
        Failure parted = comparison(
                "", "0.0s 200 200 429 | 0.5s 200 429 | 1.0s 200", "0.0s 200 200 429 | 0.5s 200 200 | 1.0s 200");

        assertThat(drawn(six, parted)).contains("\n                                ^ they part here\n");
    }

    @Test
    @DisplayName("marks the place of a call that never came")
    void marksACallThatNeverCame() {
        Failure parted = comparison("", "0.0s 200 | 1.0s 200 | 2.0s 200", "0.0s 200 | 1.0s 200");

        assertThat(drawn(seconds(2), parted)).isEqualTo("""
                Call by call
                time  0s  1s
                              ^ another call was expected
                """);
    }

    @Test
    @DisplayName("marks nothing where the compared texts are not about these calls")
    void marksNothing() {
        assertThat(drawn(seconds(2), comparison("", "429 500 502", "400 402 500")))
                .doesNotContain("^");
    }

    @Test
    @DisplayName("puts the mark's words on its left where there is no room on its right")
    void putsWordsOnTheLeft() {
        assertThat(drawn(seconds(13).marked(12, "Signature expired"), OTHER)).contains(" Signature expired ^\n");
    }

    @Test
    @DisplayName("keeps to the width, however narrow the terminal and wherever the mark")
    void keepsToTheWidth() {
        assertThat(IntStream.rangeClosed(0, 100))
                .allSatisfy(mark -> assertThat(new TimelineChart(new Style(Terminal.PLAIN))
                                .lines(seconds(100).marked(mark, "a remark of some length"), OTHER, 58))
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(58)));
    }

    @Test
    @DisplayName("is nothing but ASCII on a terminal that has nothing else")
    void isAscii() {
        Timeline foreign = six.marked(2, "a token \u2013 no more");

        assertThat(text(new TimelineChart(new Style(Terminal.PLAIN)).lines(foreign, OTHER, WIDTH)))
                .matches("[\\x00-\\x7f]*");
    }

    @Test
    @DisplayName("stands between what came and why it matters")
    void standsInTheReport() {
        assertThat(printed(comparison("", "47.5s", "99.0s"))).isEqualTo("""
                  A sentence

                    expected  47.5s
                    but was   99.0s

                  Call by call
                    time  0s  1s
                              ^ could be sent sooner

                  Why it matters
                    A reason.
                """);
    }

    @Test
    @DisplayName("is not shown before a first attempt")
    void isNotShownForAStub() {
        assertThat(printed(failure(Failure.Kind.NOT_WRITTEN, "X", "Step 9 is yours to write")))
                .doesNotContain("Call by call");
    }

    private static String printed(Failure failure) {
        Timeline two = seconds(2).marked(1, "could be sent sooner");
        return Samples.printed(
                new TestVerdict("kata.auth.AnyTest", "any", "A sentence", "A reason.", failure, List.of(), two));
    }

    private static String drawn(Timeline timeline, Failure failure) {
        return text(new TimelineChart(new Style(Terminal.PLAIN)).lines(timeline, failure, WIDTH));
    }

    private static Timeline seconds(int calls) {
        return Timeline.of(new Row(
                "time",
                "",
                IntStream.range(0, calls).mapToObj(call -> call + "s").toList()));
    }
}
