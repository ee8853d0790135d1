package kata.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code ./kata} as a person uses it: a fresh clone, a real terminal, typed keys, saved files. Skipped where there is no
 * tmux, unless KATA_INTEROP=required.
 */
@DisplayName("./kata in a terminal")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KataTerminalTest {

    private static final Path ROOT = root(Path.of("").toAbsolutePath());
    private static final String KEYS = "n next  h hint  l list  e explain  s solution  c check all  r reset  q quit";
    private static final String ENDPOINT = "kata-http/src/main/java/kata/http/Endpoint.java";

    private Path clone = ROOT;
    private String firstRun = "";

    /** The first start builds everything with Maven, on a machine that may have much else to do. */
    @BeforeAll
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void makeFreshClone(@TempDir Path work) throws IOException, InterruptedException {
        boolean required = "required".equals(System.getenv("KATA_INTEROP"));
        assumeTrue(required || Tmux.isHere(), "There is no tmux here, so nobody can type into a terminal");
        clone = work.resolve("a clone");
        run(work, "git", "clone", "-q", ROOT.toString(), clone.toString());
        firstRun = run(clone, "./kata");
    }

    /** As the clone was, progress and copies included. */
    @BeforeEach
    void startAfresh() throws IOException, InterruptedException {
        run(clone, "git", "checkout", "-q", ".");
        run(clone, "rm", "-rf", ".kata-progress", ".kata-kept");
    }

    private Tmux live(int columns, String... settings) {
        Tmux terminal = Tmux.open(clone, columns, settings);
        terminal.type("./kata", "Enter");
        return terminal;
    }

    private void solve(String file) throws IOException {
        Files.copy(
                clone.resolve("solutions").resolve(file.replaceFirst("^kata-\\w+/", "")),
                clone.resolve(file),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    @DisplayName("builds itself in a fresh clone, and without a terminal says where the learner is")
    void buildsItself() {
        assertThat(firstRun)
                .containsSubsequence(
                        "Building the coach, which may take a minute the first time ...",
                        " kata-http 1: Endpoint",
                        "Step 1 is yours to write.",
                        "This is no terminal, so nothing is watched. ./kata --help lists the")
                .doesNotContain("\u001b");
    }

    @Test
    @DisplayName("goes from a save to the verdict, and from green to the next step")
    void goesFromSaveToVerdict() throws IOException {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            solve(ENDPOINT);

            assertThat(terminal.await("kata-http 2: Resource URI", "On to step http 2, Resource URI.", KEYS))
                    .containsPattern("✔ Step 1, Endpoint, is done: \\d+ tests green\\. Well worked\\.");
        }
    }

    @Test
    @DisplayName("shows the line that does not compile, and then the verdict when it does")
    void showsCompileErrors() throws IOException {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            String stub = Files.readString(clone.resolve(ENDPOINT));
            Files.writeString(clone.resolve(ENDPOINT), stub.replaceFirst("throw ", "int port = 5 throw "));
            terminal.await("kata-http does not compile", "Endpoint.java:18", KEYS);
            Files.writeString(clone.resolve(ENDPOINT), stub);

            terminal.await("Step 1 is yours to write.", " tests pass   checked at");
        }
    }

    @Test
    @DisplayName("is not confused by a file that is deleted and written in two halves")
    void standsHalfSavedFiles() throws IOException {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            String solution = Files.readString(clone.resolve("solutions/src/main/java/kata/http/Endpoint.java"));
            Files.delete(clone.resolve(ENDPOINT));
            Files.writeString(clone.resolve(ENDPOINT), solution.substring(0, solution.length() / 2));
            terminal.screen();
            Files.writeString(clone.resolve(ENDPOINT), solution);

            terminal.await("kata-http 2: Resource URI", "Step 1, Endpoint, is done");
        }
    }

    @Test
    @DisplayName("takes keys: a hint, the lesson, the list and a jump, the solution's difference")
    void takesKeys() throws IOException {
        solve(ENDPOINT);
        try (Tmux terminal = live(80)) {
            terminal.await("kata-http 2: Resource URI", KEYS);
            terminal.type("h");
            terminal.await("Hint 1 of 3");
            terminal.type("s");
            terminal.await("Yours and ours are the same, line for line.");
            terminal.type("e");
            terminal.await("Step 2: Resource URI");
            terminal.type("x", "l");
            terminal.await("Go to (such as auth 4; Enter stays):");
            terminal.type("auth 4", "Enter");

            terminal.await("kata-auth 4: Signing key", "1 of 27 done");
        }
    }

    @Test
    @DisplayName("resets a step when the answer is y, and keeps a copy")
    void resets() throws IOException {
        Path file = clone.resolve(ENDPOINT);
        String stub = Files.readString(file);
        Files.writeString(file, stub + "// mine\n");
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            terminal.type("r");
            terminal.await("Reset step http 1? A copy is kept. y/n");
            terminal.type("y");
            terminal.await(".kata-kept/kata-http/Endpoint-");

            assertThat(file).hasContent(stub);
        }
    }

    @Test
    @DisplayName("starts itself again when code goes on for ever, and judges the next save")
    void startsAgain() throws IOException {
        Path file = clone.resolve(ENDPOINT);
        String stub = Files.readString(file);
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            Files.writeString(file, stub.replaceFirst("throw new", "while (true) {} //"));
            terminal.await("The coach starts afresh; your place is kept.");
            terminal.await("You are at step http 1. The next save is checked.");
            terminal.await(KEYS);
            solve(ENDPOINT);

            terminal.await("kata-http 2: Resource URI", "Step 1, Endpoint, is done");
        }
    }

    @ParameterizedTest(name = "after {0}")
    @ValueSource(strings = {"q", "C-c", "C-d"})
    @DisplayName("leaves the terminal as it was")
    void restoresTheTerminal(String key) {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            terminal.type(key);
            terminal.await("$ ");
            terminal.type("clear; echo back; stty -a", "Enter");

            assertThat(terminal.await("iexten")).containsPattern("\\sicanon").containsPattern("\\secho\\s");
        }
    }

    @Test
    @DisplayName("loses no key that is typed while it starts")
    void losesNoKey() {
        try (Tmux terminal = live(80)) {
            terminal.type("l");
            for (int typed = 0; typed < 19; typed++) {
                terminal.screen(); // Takes a while, so that the keys are spread over the start.
                terminal.type("x");
            }

            terminal.await("Go to (such as auth 4; Enter stays): " + "x".repeat(19));
        }
    }

    @Test
    @DisplayName("fits 40 columns, and lays itself out anew when it is made narrower")
    void fitsNarrowTerminals() {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);
            terminal.resize(40);
            String screen = terminal.await("n next h hint l list ? keys q quit");

            assertThat(screen.lines().filter(line -> !line.contains(".java") && !line.contains("./kata")))
                    .allSatisfy(line -> assertThat(line.stripTrailing()).hasSizeLessThanOrEqualTo(40));
        }
    }

    @Test
    @DisplayName("uses colour on a terminal")
    void usesColour() {
        try (Tmux terminal = live(80)) {
            terminal.await(KEYS);

            assertThat(terminal.colours()).contains("\u001b[1m");
        }
    }

    @Test
    @DisplayName("uses no colour with NO_COLOR")
    void honoursNoColor() {
        try (Tmux terminal = live(80, "NO_COLOR=1")) {
            terminal.await(KEYS);

            assertThat(terminal.colours()).doesNotContain("\u001b[");
        }
    }

    @Test
    @DisplayName("ends a subcommand with 0, 1 or 2, as its help says")
    void endsWithStatus() throws IOException, InterruptedException {
        assertThat(List.of(
                        run(clone, "sh", "-c", "./kata list >/dev/null; echo $?"),
                        run(clone, "sh", "-c", "./kata check http 1 >/dev/null; echo $?"),
                        run(clone, "sh", "-c", "./kata hint oauth 4 2>/dev/null; echo $?")))
                .containsExactly("0\n", "1\n", "2\n");
    }

    /** Runs a command without a terminal, and returns what it says. */
    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(Arrays.asList(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "COLUMNS", "80"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static Path root(Path folder) {
        return folder.endsWith("cli") ? folder.getParent() : folder;
    }
}
