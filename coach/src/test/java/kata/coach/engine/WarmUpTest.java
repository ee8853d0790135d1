package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.CancellationToken;

@Timeout(60)
@DisplayName("The warm-up's own kata")
class WarmUpTest {

    @Test
    @DisplayName("compiles, calls the fake, and has tests that pass and tests that fail")
    void isLikeALearners() {
        EngineSettings settings = new EngineSettings(Duration.ofSeconds(30), 1);
        try (Bench bench = new Bench(Engine.ownClassPath(path -> true), List.of(), settings)) {
            Judgement judgement = bench.judge(WarmUp.subject(1), test -> true, CancellationToken.disabled());

            assertThat(((Judgement.Judged) judgement)
                            .verdict()
                            .step(1)
                            .orElseThrow()
                            .tests())
                    .filteredOn(TestVerdict::passed)
                    .extracting(TestVerdict::method)
                    .containsExactly("asks", "isRefusedAgain", "lists", "signs", "signs");
        }
    }
}
