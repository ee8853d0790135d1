package kata.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kata.cli.course.Course;
import kata.cli.course.Step;
import kata.coach.engine.CompileError;
import kata.coach.engine.Judgement;
import kata.coach.engine.Printed;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;
import kata.coach.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** A course of two katas with two steps each, as files below a folder, and verdicts on its steps. */
public record TinyCourse(Path root) {

    public static TinyCourse in(Path root) {
        TinyCourse tiny = new TinyCourse(root);
        tiny.kata("http", "what goes over the wire", List.of("Endpoint", "ResourceUri"));
        tiny.kata("auth", "proving who calls", List.of("Credentials", "SigningKey"));
        return tiny;
    }

    public Course course() {
        return Course.in(root);
    }

    public Step step(String id) {
        return course().step(id).orElseThrow();
    }

    /** Gives a step's file this text. */
    public void write(String id, String code) {
        put(step(id).code(), code);
    }

    public void solution(String subject, String name, String code) {
        put(root.resolve("solutions/src/main/java/kata").resolve(subject).resolve(name + ".java"), code);
    }

    /** Commits the files as they are now, to a git repository of their own. */
    public void commit(String message) throws IOException, InterruptedException {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status);
        }
    }

    /** What a bench says of a step that is green. */
    public static Judgement green(Step step) {
        return judged(step, List.of(test(step, "first", null), test(step, "second", null)));
    }

    /** What a bench says of a step of which one test of two fails. */
    public static Judgement red(Step step) {
        Failure failure = new Failure(
                Failure.Kind.ASSERTION, "AssertionFailedError", "", "https", "http", List.of(), OptionalInt.of(7));
        return judged(step, List.of(test(step, "first", failure), test(step, "second", null)));
    }

    public static Judgement refused() {
        return new Judgement.NotCompiled(List.of(new CompileError(
                "http/Endpoint.java", 3, 8, "';' expected", "compiler.err.expected", "int a = 1", "")));
    }

    public static Judgement judged(Step step, List<TestVerdict> tests) {
        StepVerdict verdict = new StepVerdict(step.number(), step.subject(), testClass(step), tests);
        return new Judgement.Judged(new Verdict(List.of(verdict), List.of()), Printed.NOTHING);
    }

    public static TestVerdict test(Step step, String method, @Nullable Failure failure) {
        return new TestVerdict(
                testClass(step), method, "Speaks HTTPS", "Plain text can be read on the way.", failure, List.of());
    }

    private static String testClass(Step step) {
        return "kata." + step.module().subject() + ".Step" + step.number() + step.subject() + "Test";
    }

    private void kata(String subject, String about, List<String> classes) {
        Path folder = root.resolve("kata-" + subject);
        put(folder.resolve("pom.xml"), "<project><name>kata-" + subject + ": " + about + "</name></project>\n");
        for (int i = 0; i < classes.size(); i++) {
            int number = i + 1;
            String name = classes.get(i);
            String stub = "class " + name + " { String it = \"Step " + number + " is yours to write\"; }\n";
            put(folder.resolve("src/main/java/kata/" + subject + "/" + name + ".java"), stub);
            put(
                    folder.resolve("src/test/java/kata/" + subject + "/Step" + number + name + "Test.java"),
                    "class Step" + number + name + "Test {}\n");
            put(
                    folder.resolve("lessons/" + number + "-" + name.toLowerCase(Locale.ROOT) + ".md"),
                    lesson(number, name));
        }
    }

    private static String lesson(int number, String name) {
        return """
                # Step %s: The %s

                Terms: none

                ## The idea

                A *name* is `text`, and [a link](elsewhere.md) is its words.

                ```
                code   stays
                ```

                ## Your task

                1. Write it.
                2. Save it.

                ## Hints

                <details><summary>Hint 1: a question</summary>

                What is asked of %s?

                </details>

                <details><summary>Hint 2: a pointer</summary>

                Look there.

                </details>

                ## Often mistaken

                - Forgotten altogether.

                | Verdict | What it means |
                |---|---|
                | FINE | all is well |

                ## In the real world

                It is the same.
                """.formatted(number, name, name);
    }

    public static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
