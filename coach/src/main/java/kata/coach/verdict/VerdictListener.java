package kata.coach.verdict;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kata.coach.Because;
import kata.coach.timeline.Timeline;
import kata.fake.junit.FakeConnectExtension;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Listens to one run of the JUnit Platform and adds it up to a {@link Verdict}. Serves one run. */
public final class VerdictListener implements TestExecutionListener {

    private static final String GIVEN_UP = "the run was given up before it";
    private static final String SEARCH = "The search for the tests";

    private final Map<String, List<TestVerdict>> byClass = new TreeMap<>();
    private final Map<String, List<String>> notes = new ConcurrentHashMap<>();
    private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();
    private final Set<TestIdentifier> waiting = new LinkedHashSet<>();
    private final Set<TestIdentifier> running = new LinkedHashSet<>();
    private boolean closed;

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        String exchanges = entry.getKeyValuePairs().get(FakeConnectExtension.EXCHANGES);
        if (exchanges != null) {
            notes.computeIfAbsent(test.getUniqueId(), id -> new ArrayList<>()).add(exchanges);
        }
        String timeline = entry.getKeyValuePairs().get(Timeline.KEY);
        if (timeline != null) {
            timelines.put(test.getUniqueId(), Timeline.read(timeline));
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        running.remove(test);
        if (closed) {
            return;
        }
        Optional<MethodSource> source = source(test);
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            executionSkipped(
                    test, result.getThrowable().map(Throwable::getMessage).orElse(""));
        } else if (test.isTest() && source.isPresent()) {
            String testClass = source.get().getClassName();
            add(
                    test,
                    source.get(),
                    result.getThrowable()
                            .map(cause -> Failures.of(cause, testClass))
                            .orElse(null));
        } else if (!test.isTest() && result.getThrowable().isPresent()) {
            addContainer(test, result.getThrowable().get());
        }
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        waiting.remove(test);
        running.add(test);
    }

    /** Nothing in the katas is disabled or aborted by hand: what is left out, {@code kata.coach.guard} has left out. */
    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        if (closed) {
            return;
        }
        waiting.remove(test);
        source(test).ifPresent(source -> add(test, source, Failures.notRun(reason)));
    }

    /**
     * Ends a run that does not come back: what was begun last has run into its time limit, and what was not begun has not
     * been run.
     *
     * @param limit what it came to: memory that ran out, or an exception whose message holds JUnit's words " timed out after ", and whose stack
     *     trace tells where the code was
     */
    public synchronized void cutOff(Throwable limit) {
        running.stream()
                .reduce((outer, inner) -> inner)
                .ifPresentOrElse(
                        innermost -> executionFinished(innermost, TestExecutionResult.failed(limit)),
                        () -> addSearch(limit));
        waiting.forEach(test -> source(test).ifPresent(source -> add(test, source, Failures.notRun(GIVEN_UP))));
        closed = true;
    }

    /** Before the first test begins, JUnit searches the classes for tests. */
    private void addSearch(Throwable limit) {
        tests(SEARCH).add(new TestVerdict(SEARCH, "", SEARCH, "", Failures.of(limit, SEARCH), List.of()));
    }

    /** What the run came to; complete once the run has ended. */
    public synchronized Verdict verdict() {
        List<StepVerdict> steps = new ArrayList<>();
        List<TestVerdict> rules = new ArrayList<>();
        byClass.forEach((name, tests) -> StepName.of(name)
                .ifPresentOrElse(
                        step -> steps.add(new StepVerdict(step.number(), step.subject(), name, tests)),
                        () -> rules.addAll(tests)));
        return new Verdict(steps, rules);
    }

    private static Optional<MethodSource> source(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    }

    private void add(TestIdentifier test, MethodSource source, @Nullable Failure failure) {
        String testClass = source.getClassName();
        tests(testClass)
                .add(new TestVerdict(
                        testClass,
                        source.getMethodName(),
                        test.getDisplayName(),
                        because(source.getJavaMethod()),
                        failure,
                        notes.getOrDefault(test.getUniqueId(), List.of()),
                        timelines.get(test.getUniqueId())));
    }

    /** A class that cannot even start (a static initialiser that throws, say) must not pass for one without failures. */
    private void addContainer(TestIdentifier container, Throwable thrown) {
        Optional<MethodSource> method = source(container);
        String name = method.map(MethodSource::getClassName).orElseGet(container::getLegacyReportingName);
        tests(name)
                .add(new TestVerdict(
                        name,
                        method.map(MethodSource::getMethodName).orElse(""),
                        container.getDisplayName(),
                        method.map(MethodSource::getJavaMethod)
                                .map(VerdictListener::because)
                                .orElse(""),
                        Failures.of(thrown, name),
                        List.of()));
    }

    private List<TestVerdict> tests(String testClass) {
        return byClass.computeIfAbsent(testClass, name -> new ArrayList<>());
    }

    private static String because(Method method) {
        Because because = method.getAnnotation(Because.class);
        return because == null ? "" : because.value();
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        if (closed) {
            return;
        }
        byClass.clear();
        notes.clear();
        timelines.clear();
        running.clear();
        waiting.clear();
        plan.getRoots().forEach(root -> waiting.addAll(plan.getDescendants(root)));
    }
}
