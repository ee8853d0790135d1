package kata.coach.verdict;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kata.coach.Because;
import kata.coach.timeline.Timeline;
import kata.fake.junit.FakeConnectExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Listens to one run of the JUnit Platform and adds it up to a {@link Verdict}. Serves one run. */
public final class VerdictListener implements TestExecutionListener {

    private final Map<String, List<TestVerdict>> byClass = new TreeMap<>();
    private final Map<String, List<String>> notes = new ConcurrentHashMap<>();
    private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();

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
        Optional<MethodSource> source =
                test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
        if (test.isTest() && source.isPresent()) {
            add(test, source.get(), result.getThrowable());
        } else if (!test.isTest() && result.getThrowable().isPresent()) {
            addContainer(test, result.getThrowable().get());
        }
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

    private void add(TestIdentifier test, MethodSource source, Optional<Throwable> thrown) {
        String testClass = source.getClassName();
        tests(testClass)
                .add(new TestVerdict(
                        testClass,
                        source.getMethodName(),
                        test.getDisplayName(),
                        because(source.getJavaMethod()),
                        thrown.map(cause -> Failures.of(cause, testClass)).orElse(null),
                        notes.getOrDefault(test.getUniqueId(), List.of()),
                        timelines.get(test.getUniqueId())));
    }

    /** A class that cannot even start (a static initialiser that throws, say) must not pass for one without failures. */
    private void addContainer(TestIdentifier container, Throwable thrown) {
        Optional<MethodSource> method =
                container.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
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
    public void testPlanExecutionStarted(TestPlan plan) {
        byClass.clear();
        notes.clear();
        timelines.clear();
    }
}
