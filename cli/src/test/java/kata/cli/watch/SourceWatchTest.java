package kata.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kata.cli.TinyCourse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The watch")
class SourceWatchTest {

    private static final int SECONDS = 20;
    private static final int A_WHILE_MILLIS = 400;

    @TempDir
    private Path root = Path.of("");

    private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> reasons = new LinkedBlockingQueue<>();
    private final SourceWatch.Listener listener = new SourceWatch.Listener() {
        @Override
        public void changed(Set<Path> files) {
            changes.add(files);
        }

        @Override
        public void looksInstead(String why) {
            reasons.add(why);
        }
    };

    private Path file = root;

    @BeforeEach
    void makeFile() {
        file = root.resolve("kata/Endpoint.java");
        TinyCourse.put(file, "class Endpoint {}");
    }

    private @Nullable Set<Path> change() throws InterruptedException {
        return changes.poll(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    @DisplayName("tells of a file that was saved")
    void tellsOfSaves() throws InterruptedException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), listener)) {
            TinyCourse.put(file, "class Endpoint { int port; }");

            assertThat(change()).containsExactly(file);
        }
    }

    @Test
    @DisplayName("tells of a file that an editor put in place of the old one")
    void tellsOfRenames() throws InterruptedException, IOException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), listener)) {
            Path fresh = file.resolveSibling("Endpoint.java___jb_tmp___");
            TinyCourse.put(fresh, "class Endpoint { int port; }");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);

            assertThat(change()).containsExactly(file);
        }
    }

    @Test
    @DisplayName("tells of a file in a folder that is new")
    void tellsOfNewFolders() throws InterruptedException {
        Path inner = root.resolve("kata/inner/Helper.java");
        try (SourceWatch watch = SourceWatch.start(List.of(root), listener)) {
            TinyCourse.put(inner, "class Helper {}");

            assertThat(change()).containsExactly(inner);
        }
    }

    @Test
    @DisplayName("says nothing of an editor's temporary files")
    void leavesTemporaryFilesOut() throws InterruptedException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), listener)) {
            TinyCourse.put(root.resolve("kata/.Endpoint.java.swp"), "scratch");

            assertThat(changes.poll(A_WHILE_MILLIS, TimeUnit.MILLISECONDS)).isNull();
        }
    }

    @Test
    @DisplayName("looks for itself where the system says nothing, and says why")
    void looksForItself() throws InterruptedException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), new Silent(), listener)) {
            TinyCourse.put(file, "class Endpoint { int port; }");

            assertThat(reasons.poll(SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(
                            "A file changed here without the system saying so, as happens on network drives and in WSL.");
        }
    }

    @Test
    @DisplayName("goes on telling after it has found that it has to look for itself")
    void goesOnTelling() throws InterruptedException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), new Silent(), listener)) {
            TinyCourse.put(file, "class Endpoint { int port; }");
            reasons.poll(SECONDS, TimeUnit.SECONDS);
            changes.clear();
            TinyCourse.put(file, "class Endpoint { int otherPort; }");

            assertThat(change()).containsExactly(file);
        }
    }

    @Test
    @DisplayName("gives a file that is empty for a moment the time to be filled")
    void waitsForText() throws InterruptedException, IOException {
        try (SourceWatch watch = SourceWatch.start(List.of(root), listener)) {
            Files.writeString(file, "");
            Files.writeString(file, "class Endpoint { int port; }");
            change();

            assertThat(Snapshot.of(List.of(root)).lacksAnyOf(Set.of(file))).isFalse();
        }
    }

    /** A file system that keeps its events to itself. */
    private static final class Silent implements Signals {

        private final MuteSignals mute = new MuteSignals();

        @Override
        public boolean await(Duration time) throws InterruptedException {
            return mute.await(time);
        }

        @Override
        public void listenTo(Set<Path> folders) {}

        @Override
        public boolean areMute() {
            return false;
        }

        @Override
        public void close() {}
    }
}
