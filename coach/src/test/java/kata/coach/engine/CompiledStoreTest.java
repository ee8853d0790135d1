package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("What has compiled is kept for the next start:")
class CompiledStoreTest {

    private static final List<Path> LIBRARIES = Engine.ownClassPath(path -> true);
    private static final Sources TEST = Inner.test("assertThat(Adder.add(1, 2)).isEqualTo(3);");

    @TempDir
    private Path folder;

    @AutoClose
    private final KataCompiler compiler = new KataCompiler(List.of(), LIBRARIES);

    private KataCompiler.State state;
    private Path file;

    @BeforeEach
    void save() throws KataCompiler.RefusedException {
        compiler.compile(Inner.adder("a + b"), TEST);
        state = compiler.state().orElseThrow();
        file = folder.resolve("made/here");
        store(LIBRARIES).save(state);
    }

    @Test
    @DisplayName("it comes back as it was")
    void comesBack() {
        assertThat(store(LIBRARIES).load()).get().usingRecursiveComparison().isEqualTo(state);
    }

    @Test
    @DisplayName("a compiler that goes on from it compiles nothing that has not changed")
    void goesOn() throws KataCompiler.RefusedException {
        try (KataCompiler next = new KataCompiler(List.of(), LIBRARIES)) {
            next.resume(state);
            KataCompiler.Classes classes = next.compile(Inner.adder("a - b"), TEST);

            assertThat(classes.tests()).isSameAs(state.tests().compiled().classes());
            assertThat(classes.main()).isNotEqualTo(state.main().compiled().classes());
        }
    }

    @Test
    @DisplayName("it is of no use with other libraries")
    void knowsItsLibraries() throws IOException {
        Path library = Files.createFile(folder.resolve("library.jar"));
        store(List.of(library)).save(state);
        Files.writeString(library, "a new version");

        assertThat(store(List.of(library)).load()).isEmpty();
    }

    @Test
    @DisplayName("a file that was cut off is of no use")
    void noticesACut() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(store(LIBRARIES).load()).isEmpty();
    }

    @Test
    @DisplayName("a file in which one byte is another is of no use")
    void noticesDamage() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(store(LIBRARIES).load()).isEmpty();
    }

    @Test
    @DisplayName("where nothing can be written, nothing is kept, and nobody is troubled")
    void putsUpWithAFullDisk() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file")).resolve("store");

        assertThatCode(() -> new CompiledStore(noFolder, LIBRARIES).save(state)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "a workbench leaves it behind, and the next one that finds it comes to the verdict on the files as they are")
    void servesTheNextWorkbench() throws IOException {
        Path kata = folder.resolve("kata");
        Path kept = folder.resolve("kept");
        write(kata, "main/java", Inner.adder("a + b"));
        write(kata, "test/java", TEST);
        assertThat(passes(kata, kept)).isTrue();
        write(kata, "main/java", Inner.adder("a - b"));

        assertThat(passes(kata, kept)).isFalse();
        assertThat(kept).isRegularFile();
    }

    private static boolean passes(Path kata, Path kept) {
        EngineSettings settings = new EngineSettings(java.time.Duration.ofSeconds(30), 1);
        try (Workbench bench = Workbench.open(kata, List.of(), LIBRARIES, settings, kept)) {
            return ((Judgement.Judged) bench.step(1))
                    .verdict()
                    .step(1)
                    .orElseThrow()
                    .firstFailure()
                    .isEmpty();
        }
    }

    private static void write(Path kata, String root, Sources sources) throws IOException {
        for (var source : sources.byPath().entrySet()) {
            Path file = kata.resolve("src").resolve(root).resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    private CompiledStore store(List<Path> libraries) {
        return new CompiledStore(file, libraries);
    }
}
