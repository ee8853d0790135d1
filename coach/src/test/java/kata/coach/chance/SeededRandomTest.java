package kata.coach.chance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kata.coach.engine.Engine;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Judgement;
import kata.coach.engine.Sources;
import kata.coach.verdict.TestVerdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seeded random generator")
class SeededRandomTest {

    private static final Sources NOTHING = new Sources(new TreeMap<>());
    private static final Sources TESTS = Sources.of("inner/DrawTest.java", """
            package inner;

            import java.util.random.RandomGenerator;
            import org.junit.jupiter.api.Test;

            class DrawTest {
                @Test
                void one(RandomGenerator random) {
                    throw new AssertionError(random.nextLong());
                }

                @Test
                void two(RandomGenerator random) {
                    throw new AssertionError(random.nextLong());
                }
            }
            """);

    @Test
    @DisplayName("draws the same numbers from the same seed")
    void repeats() {
        assertThat(drawn(20261123090000L)).isEqualTo(drawn(20261123090000L));
    }

    @Test
    @DisplayName("draws other numbers from another seed")
    void varies() {
        assertThat(drawn(1)).doesNotContainAnyElementsOf(drawn(2));
    }

    @Test
    @DisplayName("draws other numbers for another test")
    void differsFromTestToTest() {
        assertThat(drawn(1)).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    @DisplayName("begins differently for neighbouring seeds: of four numbers, each comes first about as often")
    void spreadsNeighbours() {
        Map<Integer, Long> firsts = LongStream.range(1, 201)
                .mapToObj(seed -> SeededRandom.generator(seed * 31 + 12_345).nextInt(4))
                .collect(groupingBy(first -> first, counting()));

        assertThat(firsts)
                .hasSize(4)
                .allSatisfy((first, times) -> assertThat(times).isBetween(35L, 65L));
    }

    private static List<String> drawn(long seed) {
        EngineSettings settings = new EngineSettings(Duration.ofSeconds(30), seed);
        try (Engine engine = new Engine(Engine.ownClassPath(path -> true), settings)) {
            Judgement judgement = engine.judge(NOTHING, TESTS, List.of());
            return ((Judgement.Judged) judgement)
                    .verdict().rules().stream()
                            .sorted(Comparator.comparing(TestVerdict::method))
                            .map(test -> test.cause().orElseThrow().message())
                            .toList();
        }
    }
}
