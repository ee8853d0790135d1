package kata.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The arrows of docs/architecture.md, read off what Maven compiled in every module. */
@DisplayName("The architecture")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> FOREIGN = not(resideInAPackage("kata.."));
    private static final DescribedPredicate<JavaClass> LEARNERS_LIBRARIES = resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "okhttp3..",
            "okio..",
            "kotlin..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "org.jspecify..");

    private final JavaClasses main =
            compiled("classes", "fake-connect", "coach", "cli", "kata-http", "kata-auth", "kata-throttling");
    private final JavaClasses finished = compiled("classes", "solutions");
    private final JavaClasses tests = compiled("test-classes", "fake-connect", "coach", "cli", "solutions");

    @Test
    @DisplayName("has the fake know nobody else of the project")
    void fakeKnowsNobody() {
        classes()
                .that()
                .resideInAPackage("kata.fake..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("kata.fake..").or(FOREIGN))
                .check(main);
    }

    @Test
    @DisplayName("has the coach know the fake, and no kata")
    void coachKnowsNoKata() {
        classes()
                .that()
                .resideInAPackage("kata.coach..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("kata.coach..", "kata.fake..").or(FOREIGN))
                .check(main);
    }

    @Test
    @DisplayName("has the program know the coach, and no kata")
    void programKnowsNoKata() {
        classes()
                .that()
                .resideInAPackage("kata.cli..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("kata.cli..", "kata.coach..").or(FOREIGN))
                .check(main);
    }

    @TestFactory
    @DisplayName("has a kata's main code know itself, OkHttp and a JSON library alone")
    Stream<DynamicTest> katasKnowThemselves() {
        return Stream.of(main, finished)
                .flatMap(where -> KataProject.katas().stream()
                        .map(kata -> "kata." + kata.subject() + "..")
                        .map(own -> dynamicTest(
                                own,
                                () -> classes()
                                        .that()
                                        .resideInAPackage(own)
                                        .should()
                                        .onlyDependOnClassesThat(
                                                resideInAPackage(own).or(LEARNERS_LIBRARIES))
                                        .check(where))));
    }

    @TestFactory
    @DisplayName("has no cycle of packages")
    Stream<DynamicTest> hasNoCycles() {
        return Stream.of("kata.fake.(**)", "kata.coach.(**)", "kata.cli.(**)")
                .map(rooms -> dynamicTest(
                        rooms,
                        () -> slices().matching(rooms).should().beFreeOfCycles().check(main)));
    }

    @Test
    @DisplayName("has the server's room alone know MockWebServer")
    void theServersRoomKnowsMockWebServer() {
        noClasses()
                .that()
                .resideInAPackage("kata.fake..")
                .and()
                .resideOutsideOfPackage("kata.fake.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mockwebserver3..")
                .check(main);
    }

    @TestFactory
    @DisplayName("never sleeps, in tests neither")
    Stream<DynamicTest> neverSleeps() {
        DescribedPredicate<JavaMethodCall> sleeping = DescribedPredicate.describe(
                "Thread.sleep or TimeUnit.sleep",
                call -> call.getName().equals("sleep")
                        && call.getTargetOwner().getPackageName().startsWith("java."));
        return Stream.of(main, finished, tests)
                .map(where -> dynamicTest(where.size() + " classes", () -> {
                    assertThat(where).isNotEmpty();
                    noClasses().should().callMethodWhere(sleeping).check(where);
                }));
    }

    private static JavaClasses compiled(String folder, String... modules) {
        List<Path> folders = Stream.of(modules)
                .map(module ->
                        KataProject.ROOT.resolve(module).resolve("target").resolve(folder))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }
}
