package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Dkata.saves=500} watches more saves than the proof has time for, and prints what it sees; {@code -Dit.test} and
 * this class's name run it alone.
 */
@Timeout(600)
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

    @TempDir
    private Path folder;

    @AutoClose
    private BenchFixture bench;

    @BeforeEach
    void open() {
        bench = new BenchFixture(folder, Duration.ofSeconds(30));
        bench.writeTest(Inner.tests("static class Nested { }"
                + " @Test void adds() { new Nested(); assertThat(Adder.add(1, 2)).isEqualTo(4); }"));
    }

    @Test
    @DisplayName("lets go of the classes of the runs before")
    void unloadsClasses() {
        int before = classesAfter(SAVES);

        assertThat(classesAfter(SAVES)).isLessThan(before + CLASSES_TO_SPARE);
    }

    @Test
    @DisplayName("holds no more memory than before")
    void holdsNoMoreMemory() {
        long before = kilobytesAfter(SAVES);

        assertThat(kilobytesAfter(SAVES)).isLessThan(before + KILOBYTES_TO_SPARE);
    }

    @Test
    @DisplayName("leaves no thread behind")
    void leavesNoThread() {
        int before = threadsAfter(SAVES);

        assertThat(threadsAfter(SAVES)).isLessThan(before + THREADS_TO_SPARE);
    }

    private long kilobytesAfter(int saves) {
        save(saves);
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        tell("heap after garbage collection: " + used + " kB");
        return used;
    }

    private int threadsAfter(int saves) {
        save(saves);
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        tell("threads: " + threads);
        return threads;
    }

    private static void tell(String figure) {
        if (System.getProperty("kata.saves") != null) {
            System.out.println("After " + SAVES + " saves, " + figure);
        }
    }

    private int classesAfter(int saves) {
        save(saves);
        System.gc();
        int loaded = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        tell("classes loaded: " + loaded);
        return loaded;
    }

    private void save(int times) {
        for (int i = 0; i < times; i++) {
            bench.adder("", "int saved = " + i + "; return a + b;");
            bench.judged();
        }
    }
}
