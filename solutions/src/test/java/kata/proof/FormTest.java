package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The form of a step, and the ceilings: read off the sources, since a compiled class no longer shows them. */
@DisplayName("The form")
class FormTest {

    private static final int STUB_LINES = 40;
    private static final int TEST_LINES = 120;
    private static final int BODY_LINES = 6;
    private static final int FILE_LINES = 300;
    private static final int PUBLIC_TYPES = 12;
    private static final int REASON_LENGTH = 200;
    private static final Pattern TEST_METHOD = Pattern.compile(
            "(?ms)^    @(?:Test|ParameterizedTest|RepeatedTest)\\b(?<annotations>.*?)^    void (?<name>\\w+)\\([^)]*\\)[^{]*\\{\n(?<body>.*?)^    \\}$");

    @TestFactory
    @DisplayName("of a stub: at most 40 lines")
    Stream<DynamicTest> ofStubs() {
        return files(
                kata -> KataProject.filesBelow(kata.folder().resolve("src/main/java"), ".java"),
                file -> assertThat(lines(file)).isLessThanOrEqualTo(STUB_LINES));
    }

    @TestFactory
    @DisplayName("of a step's test: at most 120 lines, 4 to 9 tests")
    Stream<DynamicTest> ofTests() {
        return files(FormTest::stepTests, file -> {
            assertThat(lines(file)).as("lines").isLessThanOrEqualTo(TEST_LINES);
            assertThat(methods(file).count()).as("tests").isBetween(4L, 9L);
        });
    }

    @TestFactory
    @DisplayName("of a test: a body of at most 6 lines, a sentence for a name, and a reason")
    Stream<DynamicTest> ofTestMethods() {
        return files(FormTest::stepTests, file -> methods(file).forEach(FormTest::hasItsForm));
    }

    @TestFactory
    @DisplayName("of a file: at most 300 lines")
    Stream<DynamicTest> ofFiles() {
        return KataProject.filesBelow(KataProject.ROOT, ".java").stream()
                .filter(FormTest::isSource)
                .map(file -> dynamicTest(
                        KataProject.ROOT.relativize(file).toString(),
                        () -> assertThat(lines(file)).isLessThanOrEqualTo(FILE_LINES)));
    }

    @TestFactory
    @DisplayName("of a package: its purpose, null-marked, and at most 12 public types")
    Stream<DynamicTest> ofPackages() {
        return Stream.of("fake-connect", "coach", "cli", "kata-http", "kata-auth", "kata-throttling", "solutions")
                .map(module -> KataProject.ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(root -> KataProject.filesBelow(root, ".java").stream())
                .map(Path::getParent)
                .distinct()
                .map(folder -> dynamicTest(KataProject.ROOT.relativize(folder).toString(), () -> {
                    String info = KataProject.text(folder.resolve("package-info.java"));
                    assertThat(info).contains("@NullMarked").contains("{@link kata.");
                    assertThat(publicTypes(folder)).as("public types").isLessThanOrEqualTo(PUBLIC_TYPES);
                }));
    }

    private static void hasItsForm(Matcher method) {
        String name = method.group("name");
        String annotations = method.group("annotations");
        assertThat(method.group("body").lines().filter(line -> !line.isBlank()))
                .as("lines of " + name)
                .hasSizeLessThanOrEqualTo(BODY_LINES);
        assertThat(annotation(annotations, "DisplayName"))
                .as("sentence of " + name)
                .matches("[A-Z0-9].* .*[^.]");
        assertThat(annotation(annotations, "Because")).as("reason of " + name).hasSizeBetween(20, REASON_LENGTH);
    }

    /** The text of an annotation, put together if it is written in parts. */
    private static String annotation(String annotations, String name) {
        int start = annotations.indexOf("@" + name + "(");
        if (start < 0) {
            return "";
        }
        int end = annotations.indexOf("\")\n", start);
        String literal = annotations.substring(annotations.indexOf('"', start) + 1, end);
        return literal.replaceAll("\"\\s*\\+\\s*\"", "");
    }

    private static Stream<Matcher> methods(Path file) {
        Matcher matcher = TEST_METHOD.matcher(KataProject.text(file));
        return Stream.iterate(matcher, Matcher::find, same -> same).limit(100);
    }

    private static List<Path> stepTests(KataModule kata) {
        return KataProject.filesBelow(kata.folder().resolve("src/test/java"), "Test.java").stream()
                .filter(file -> file.getFileName().toString().startsWith("Step"))
                .toList();
    }

    static boolean isSource(Path file) {
        String path = KataProject.ROOT.relativize(file).toString().replace('\\', '/');
        return !path.contains("/target/") && !path.startsWith(".");
    }

    private static long lines(Path file) {
        return KataProject.text(file).lines().count();
    }

    private static long publicTypes(Path folder) {
        return KataProject.filesBelow(folder, ".java").stream()
                .filter(file -> file.getParent().equals(folder))
                .filter(file -> Pattern.compile("(?m)^public .*(class|record|interface|enum|@interface) ")
                        .matcher(KataProject.text(file))
                        .find())
                .count();
    }

    private static Stream<DynamicTest> files(
            java.util.function.Function<KataModule, List<Path>> files, Consumer<Path> check) {
        return KataProject.katas().stream()
                .flatMap(kata -> files.apply(kata).stream()
                        .map(file ->
                                dynamicTest(KataProject.ROOT.relativize(file).toString(), () -> check.accept(file))));
    }
}
