package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;

/** A small kata on disk, {@code inner}, with one step of which the learner writes {@code Adder}; and its workbench. */
final class BenchFixture implements AutoCloseable {

    private final Path folder;
    private final String stop = "kata.inner.stop." + UUID.randomUUID();
    final Workbench workbench;

    BenchFixture(Path folder, Duration limit) {
        this.folder = folder;
        write(Inner.adder("a + b"));
        writeTest(Inner.test("assertThat(Adder.add(1, 2)).isEqualTo(3);"));
        List<Path> libraries = Engine.ownClassPath(path -> true);
        this.workbench = Workbench.open(folder, List.of(), libraries, new EngineSettings(limit, 1));
    }

    /** A condition for a loop that heeds no interruption; it ends with this fixture, so that no test slows the next. */
    String loops() {
        return "!Boolean.getBoolean(\"" + stop + "\")";
    }

    /** The same with a nap each time, for a loop that is waited for so long that it would slow other tests. */
    String naps() {
        return "naps() && " + loops();
    }

    /** Saves files of the learner's. */
    void write(Sources sources) {
        write("src/main/java", sources);
    }

    /** Saves {@code Adder} with these members beside its {@code add}, whose body is given. */
    void adder(String members, String body) {
        write(Sources.of("inner/Adder.java", """
                package inner;

                public class Adder {
                    %s
                    public static int add(int a, int b) {
                        %s
                    }

                    static boolean naps() {
                        Thread.interrupted();
                        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
                        return true;
                    }
                }
                """.formatted(members, body)));
    }

    void writeTest(Sources sources) {
        write("src/test/java", sources);
    }

    void delete(String path) {
        try {
            Files.delete(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Judgement.Judged judged() {
        return (Judgement.Judged) workbench.step(1);
    }

    List<CompileError> refused() {
        return ((Judgement.NotCompiled) workbench.step(1)).errors();
    }

    StepVerdict step() {
        return judged().verdict().step(1).orElseThrow();
    }

    TestVerdict first() {
        return step().firstFailure().orElseThrow(() -> new AssertionError("The step passes"));
    }

    private void write(String root, Sources sources) {
        sources.byPath().forEach((path, text) -> {
            Path file = folder.resolve(root).resolve(path);
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        System.setProperty(stop, "true");
        workbench.close();
    }
}
