package kata.coach.engine;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import kata.coach.verdict.Verdict;
import kata.coach.verdict.VerdictListener;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests through the JUnit Launcher, in a class loader that lives as long as the run. */
final class TestRunner implements AutoCloseable {

    private final EngineSettings settings;
    private final ClassLoader libraries;
    private final LauncherSession session = LauncherFactory.openSession(quiet());

    TestRunner(EngineSettings settings, ClassLoader libraries) {
        this.settings = settings;
        this.libraries = libraries;
    }

    Verdict run(TestRun run) {
        try (ScratchFolder folder = ScratchFolder.create()) {
            // House rules read the classes where their code source says they are.
            folder.write(run.main(), ClassFiles.NONE);
            ClassFiles all = run.main().with(run.tests());
            return inLoader(
                    new MemoryClassLoader("kata", all, run.resources(), folder.path(), libraries), run.testClasses());
        }
    }

    private Verdict inLoader(ClassLoader loader, List<String> testClasses) {
        VerdictListener verdicts = new VerdictListener();
        run(loader, testClasses, verdicts, CancellationToken.create());
        return verdicts.verdict();
    }

    /**
     * Runs tests in this thread.
     *
     * @param loader where the tests and what they test come from
     * @param testClasses the qualified names of the test classes
     * @param listener hears of every test
     * @param token ends the run after the test that is running
     */
    void run(ClassLoader loader, List<String> testClasses, TestExecutionListener listener, CancellationToken token) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            session.getLauncher()
                    .execute(LauncherExecutionRequestBuilder.request(request(loader, testClasses))
                            .listeners(listener)
                            .cancellationToken(token)
                            .build());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        session.close();
    }

    /** Without this the outer run's own listeners would hear of the inner tests. */
    private static LauncherConfig quiet() {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
    }

    private LauncherDiscoveryRequest request(ClassLoader loader, List<String> testClasses) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        testClasses.stream().map(name -> select(loader, name)).toList())
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(Map.of(
                        "junit.jupiter.execution.order.random.seed", Long.toString(settings.seed()),
                        "junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer$Random",
                        "junit.jupiter.testclass.order.default", "org.junit.jupiter.api.ClassOrderer$Random",
                        "junit.jupiter.execution.timeout.default",
                                settings.testLimit().toMillis() + " ms",
                        "junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD",
                        "junit.jupiter.extensions.autodetection.enabled", "true"))
                .build();
    }

    private static ClassSelector select(ClassLoader loader, String name) {
        try {
            return selectClass(Class.forName(name, false, loader));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There is no test class " + name + " among the compiled classes", e);
        }
    }
}
