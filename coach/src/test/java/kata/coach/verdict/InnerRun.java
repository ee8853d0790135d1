package kata.coach.verdict;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run within the run: the listener under test hears a real launcher, and the outer run hears nothing. */
final class InnerRun {

    private InnerRun() {}

    /** What the fixtures come to. */
    static Verdict of(Class<?>... fixtures) {
        return seeded(1, fixtures);
    }

    /** The one test of a fixture, after its run. */
    static TestVerdict only(Class<?> fixture) {
        return of(fixture).rules().get(0);
    }

    /** What the fixtures come to, their tests in the order that is drawn from the seed. */
    static Verdict seeded(long seed, Class<?>... fixtures) {
        return heardBy(new VerdictListener(), request(seed, fixtures));
    }

    /** What this listener makes of the fixtures. */
    static Verdict heardBy(VerdictListener listener, Class<?>... fixtures) {
        return heardBy(listener, request(1, fixtures));
    }

    private static Verdict heardBy(VerdictListener listener, LauncherDiscoveryRequest request) {
        LauncherFactory.create(quiet()).execute(request, listener);
        return listener.verdict();
    }

    /** What the fixtures come to, if the run is given up when a test of this method begins. */
    static Verdict givenUpAt(String method, Throwable why, Class<?>... fixtures) {
        VerdictListener listener = new VerdictListener();
        TestExecutionListener giver = new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                if (test.getUniqueId().contains("[method:" + method + "(")) {
                    listener.cutOff(why);
                }
            }
        };
        LauncherFactory.create(quiet()).execute(request(1, fixtures), listener, giver);
        return listener.verdict();
    }

    private static LauncherConfig quiet() {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
    }

    private static LauncherDiscoveryRequest request(long seed, Class<?>... fixtures) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        Stream.of(fixtures).map(fixture -> selectClass(fixture)).toList())
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(Map.of(
                        Fixture.INNER,
                        "true",
                        "junit.jupiter.execution.order.random.seed",
                        Long.toString(seed),
                        "junit.jupiter.testmethod.order.default",
                        "org.junit.jupiter.api.MethodOrderer$Random"))
                .build();
    }
}
