package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Dkata.saves=500} watches more saves than the proof has time for, and prints what it sees; {@code -Dit.test} and
 * this class's name run it alone.
 */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The workbench, save after save,")
class WorkbenchLeakTest {

    /** Saves after which caches are filled, and saves that are watched. */
    private static final int SAVES = Integer.getInteger("kata.saves", 40);

    /** What libraries load late; a leak would keep three classes a save. */
    private static final int CLASSES_TO_SPARE = 40;

    /** A leak would keep one a save. */
    private static final int THREADS_TO_SPARE = 20;

    /** What caches may take; a run's classes and results, if they were kept, would be more than that after 40 saves. */
    private static final long KILOBYTES_TO_SPARE = 1000;

    private @Nullable Held before;
    private @Nullable Held after;

    @BeforeAll
    void watch(@TempDir Path folder) throws Exception {
        List<String> lines = saves(folder);
        assertThat(lines).as("what the JVM holds, half-way and at the end").hasSize(2);
        before = Held.parse(lines.get(0));
        after = Held.parse(lines.get(1));
        if (System.getProperty("kata.saves") != null) {
            System.out.println("After " + SAVES + " saves " + before + ", after " + 2 * SAVES + " " + after);
        }
    }

    @Test
    @DisplayName("lets go of the classes of the runs before")
    void unloadsClasses() {
        assertThat(after.classes()).isLessThan(before.classes() + CLASSES_TO_SPARE);
    }

    @Test
    @DisplayName("holds no more memory than before")
    void holdsNoMoreMemory() {
        assertThat(after.kilobytes()).isLessThan(before.kilobytes() + KILOBYTES_TO_SPARE);
    }

    @Test
    @DisplayName("leaves no thread behind")
    void leavesNoThread() {
        assertThat(after.threads()).isLessThan(before.threads() + THREADS_TO_SPARE);
    }

    /** The serial collector has nothing left to do when {@link System#gc} returns, and soft references are let go at once. */
    private static List<String> saves(Path folder) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-XX:TieredStopAtLevel=1",
                        "@src/main/javac.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saves.class.getName(),
                        folder.toString(),
                        Integer.toString(SAVES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().toList();
        } finally {
            jvm.destroyForcibly();
        }
    }
}
