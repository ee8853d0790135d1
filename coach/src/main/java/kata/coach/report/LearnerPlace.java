package kata.coach.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kata.coach.verdict.Failure;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;

/**
 * Finds the line of the learner's own code that a failure is about: the line that threw, or, when an assertion failed
 * after the code had returned, the first of the learner's methods that the test names.
 */
final class LearnerPlace {

    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(");

    private final Kata kata;

    LearnerPlace(Kata kata) {
        this.kata = kata;
    }

    /** The file and line, as in {@code kata-http/src/main/java/kata/http/Endpoint.java:22}. */
    String of(StepVerdict step, TestVerdict test) {
        Path sources = Path.of("src", "main", "java");
        Path folder = sources.resolve(packageOf(step.testClass()).replace('.', '/'));
        return test.cause()
                .flatMap(failure -> thrownAt(failure, packageOf(step.testClass()), folder))
                .orElseGet(() -> calledAt(step, test, folder.resolve(step.subject() + ".java")));
    }

    private Optional<String> thrownAt(Failure failure, String learnersPackage, Path folder) {
        return failure.frames().stream()
                .filter(frame -> packageOf(frame.getClassName()).equals(learnersPackage))
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .filter(frame -> Files.exists(kata.folder().resolve(folder).resolve(frame.getFileName())))
                .map(frame -> shown(folder.resolve(frame.getFileName())) + ":" + frame.getLineNumber())
                .findFirst();
    }

    private String calledAt(StepVerdict step, TestVerdict test, Path file) {
        List<String> learners = lines(kata.folder().resolve(file));
        return calls(step, test).stream()
                .flatMap(method -> declaration(learners, method).stream())
                .findFirst()
                .map(line -> shown(file) + ":" + line)
                .orElse(shown(file));
    }

    /** What the failing test calls, by name: methods as they stand in its source, and only then constructors. */
    private List<String> calls(StepVerdict step, TestVerdict test) {
        Path source = kata.folder()
                .resolve(Path.of("src", "test", "java"))
                .resolve(step.testClass().replace('.', '/') + ".java");
        List<String> lines = lines(source);
        int start = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("void " + test.method() + "("))
                .findFirst()
                .orElse(lines.size());
        return lines.stream()
                .skip(start + 1L)
                .takeWhile(line -> !line.equals("    }"))
                .flatMap(line -> CALL.matcher(line).results().map(call -> call.group(1)))
                .sorted(Comparator.comparing(name -> Character.isUpperCase(name.charAt(0))))
                .toList();
    }

    /** The line of a method or a constructor; a record's compact constructor has no parameters in its declaration. */
    private static Optional<Integer> declaration(List<String> learners, String method) {
        Pattern declaration = Pattern.compile("^\\s+(public |static |final |private |protected ).*\\b(%s)( \\{|\\().*"
                .formatted(Matcher.quoteReplacement(method)));
        return IntStream.range(0, learners.size())
                .filter(i -> declaration.matcher(learners.get(i)).matches())
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private String shown(Path file) {
        return kata.name() + "/" + file.toString().replace('\\', '/');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            // The place is a courtesy: without the source the report names the file alone.
            return List.of();
        }
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }
}
