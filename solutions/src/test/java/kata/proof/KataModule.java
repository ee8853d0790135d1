package kata.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kata.coach.engine.Sources;
import kata.coach.lesson.Lesson;
import kata.coach.lesson.Lessons;
import kata.coach.report.Kata;
import kata.coach.verdict.StepName;
import kata.coach.verdict.StepVerdict;

/**
 * One kata in this checkout.
 *
 * @param root the root of the checkout
 * @param subject {@code http}, {@code auth} or {@code throttling}: the last part of the module's and the package's name
 */
record KataModule(Path root, String subject) {

    String name() {
        return "kata-" + subject;
    }

    Path folder() {
        return root.resolve(name());
    }

    Lessons lessons() {
        return Lessons.in(folder().resolve("lessons"));
    }

    /** The lessons' file names without their ending, such as {@code 4-signing-key}: a step's wrong answers go by them. */
    List<String> slugs() {
        return lessons().all().stream().map(KataModule::slug).toList();
    }

    static String slug(Lesson lesson) {
        return lesson.file().getFileName().toString().replace(".md", "");
    }

    /** The file that the lesson sends its learner to. */
    Path stub(Lesson lesson) {
        return lesson.links().stream()
                .filter(link -> link.startsWith("../src/main/java/") && link.endsWith(".java"))
                .map(link -> lesson.file().resolveSibling(link).normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("The lesson " + lesson.file() + " links to no stub below ../src/main/java"));
    }

    /** The finished class of the same name. */
    Path solution(Lesson lesson) {
        return root.resolve("solutions/src/main/java/kata")
                .resolve(subject)
                .resolve(stub(lesson).getFileName());
    }

    /** The test of a step. */
    Path test(StepVerdict step) {
        return folder().resolve("src/test/java").resolve(step.testClass().replace('.', '/') + ".java");
    }

    /** The simple name of a step's test class. */
    String testClass(int step) {
        return tests().classNames().stream()
                .flatMap(name -> StepName.of(name).stream())
                .filter(name -> name.number() == step)
                .map(name -> "Step" + name.number() + name.subject() + "Test")
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " has no tests for step " + step));
    }

    /** What its README says of a step that needs others. */
    Leaning leaning() {
        return Leaning.declaredIn(KataProject.text(folder().resolve("README.md")));
    }

    /** What the report needs to know of it. */
    Kata kata() {
        return Kata.in(folder(), name(), name());
    }

    /** What learners find: the stubs. */
    Sources stubs() {
        return Sources.under(folder().resolve("src/main/java"));
    }

    Sources tests() {
        return Sources.under(folder().resolve("src/test/java"));
    }

    /** The finished classes of this kata alone. */
    Sources solutions() {
        String path = "kata/" + subject + "/";
        return Sources.under(root.resolve("solutions/src/main/java")).only(file -> file.startsWith(path));
    }

    List<Path> resources() {
        return Stream.of("src/main/resources", "src/test/resources")
                .map(folder()::resolve)
                .filter(Files::isDirectory)
                .toList();
    }

    List<Misconception> misconceptions() {
        Path folder = root.resolve("solutions/misconceptions").resolve(subject);
        return KataProject.filesBelow(folder, ".java").stream()
                .map(file -> Misconception.read(subject, folder, file))
                .toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
