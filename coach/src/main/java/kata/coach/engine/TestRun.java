package kata.coach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What one run is made of.
 *
 * @param main the classes under test
 * @param tests the compiled tests
 * @param testClasses the qualified names of the test classes to run
 * @param resources folders whose files the classes find as resources
 */
public record TestRun(ClassFiles main, ClassFiles tests, List<String> testClasses, List<Path> resources) {

    public TestRun {
        testClasses = List.copyOf(testClasses);
        resources = List.copyOf(resources);
    }
}
