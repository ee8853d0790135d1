package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import kata.coach.verdict.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.CancellationToken;

/** A process that is stopped in the midst of a run sees the clock jump. */
@DisplayName("A red run in which the process was stopped")
class StoppedProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Red the first time, and green from then on, as is what ran into a limit for want of time. */
    private static final String FAILS_ONCE = "assertThat(new java.io.File(\"%s\").createNewFile()).isFalse();";

    private static final String FAILS_AND_COUNTS =
            "java.nio.file.Files.writeString(java.nio.file.Path.of(\"%s\"), \"x\","
                    + " java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);"
                    + " assertThat(1).isEqualTo(2);";

    private static final LongSupplier AWAKE = () -> 0;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is not believed: a second one decides")
    void isRunAgain() {
        assertThat(judged(jumping(), FAILS_ONCE, CancellationToken.create())).isEqualTo(State.PASSED);
    }

    @Test
    @DisplayName("is believed the second time, whatever the clock does")
    void isRunTwiceAtMost() throws Exception {
        judged(jumping(), FAILS_AND_COUNTS, CancellationToken.create());

        assertThat(Files.readString(folder.resolve("mark"))).isEqualTo("xx");
    }

    @Test
    @DisplayName("is believed at once if the process was awake all the time")
    void isBelieved() {
        assertThat(judged(AWAKE, FAILS_ONCE, CancellationToken.create())).isEqualTo(State.FAILING);
    }

    @Test
    @DisplayName("is not repeated for one who has called it off")
    void isNotRunAgainWhenCalledOff() throws Exception {
        Files.createFile(folder.resolve("mark"));
        CancellationToken token = CancellationToken.create();
        LongSupplier jumping = jumping();
        LongSupplier callingOff = () -> {
            token.cancel();
            return jumping.getAsLong();
        };
        judged(callingOff, FAILS_AND_COUNTS, token);

        assertThat(Files.readString(folder.resolve("mark"))).isNotEqualTo("xx");
    }

    private State judged(LongSupplier nanoTime, String body, CancellationToken token) {
        String mark = folder.resolve("mark").toString().replace("\\", "\\\\");
        Bench.Subject subject = new Bench.Subject(Inner.adder("a + b"), Inner.test(body.formatted(mark)), List.of());
        try (Bench bench =
                new Bench(List.of(), Engine.ownClassPath(path -> true), new EngineSettings(LIMIT, 1), nanoTime)) {
            Judgement.Judged judged = (Judgement.Judged) bench.judge(subject, name -> true, token);
            return judged.verdict().step(1).map(step -> step.state()).orElse(State.NOT_RUN);
        }
    }

    private static LongSupplier jumping() {
        AtomicLong now = new AtomicLong();
        return () -> now.addAndGet(Duration.ofHours(1).toNanos());
    }
}
