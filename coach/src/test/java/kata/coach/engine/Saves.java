package kata.coach.engine;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Saves a step again and again, and prints what the JVM holds half-way and at the end. A program, for a JVM of its own:
 * beside other tests, nobody could tell who holds what.
 */
final class Saves {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Saves() {}

    /** @param arguments a folder for the kata, and how many saves a half has */
    public static void main(String[] arguments) {
        int saves = Integer.parseInt(arguments[1]);
        try (BenchFixture bench = new BenchFixture(Path.of(arguments[0]), LIMIT)) {
            bench.writeTest(Inner.tests("static class Nested { }"
                    + " @Test void adds() { new Nested(); assertThat(Adder.add(1, 2)).isEqualTo(4); }"));
            for (int half = 0; half < 2; half++) {
                save(bench, saves);
                System.out.println(Held.now().text());
            }
        }
    }

    private static void save(BenchFixture bench, int times) {
        for (int i = 0; i < times; i++) {
            bench.adder("", "int saved = " + i + "; return a + b;");
            bench.judged();
        }
    }
}
