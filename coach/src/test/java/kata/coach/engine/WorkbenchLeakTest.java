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

@Timeout(120)
@DisplayName("The workbench, save after save,")
class WorkbenchLeakTest {

    /** Saves after which caches are filled, and saves that are watched. */
    private static final int SAVES = 40;

    /** What libraries load late; a leak would keep three classes a save. */
    private static final int CLASSES_TO_SPARE = SAVES;

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
    @DisplayName("leaves no thread behind")
    void leavesNoThread() {
        save(SAVES);
        int before = ManagementFactory.getThreadMXBean().getThreadCount();
        save(SAVES);

        assertThat(ManagementFactory.getThreadMXBean().getThreadCount()).isLessThan(before + SAVES / 2);
    }

    private int classesAfter(int saves) {
        save(saves);
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private void save(int times) {
        for (int i = 0; i < times; i++) {
            bench.adder("", "int saved = " + i + "; return a + b;");
            bench.judged();
        }
    }
}
