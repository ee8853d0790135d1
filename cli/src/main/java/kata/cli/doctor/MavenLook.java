package kata.cli.doctor;

import java.util.Optional;
import java.util.function.Supplier;

/** Maven, or the wrapper in its place. */
record MavenLook(Commands commands) implements Supplier<Finding> {

    @Override
    public Finding get() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Optional<String> installed = commands.firstLine(windows ? "mvn.cmd" : "mvn", "-v");
        if (installed.isPresent()) {
            return Finding.fine(installed.get().replaceFirst(" \\(.*", ""));
        }
        Optional<String> wrapper =
                windows ? commands.firstLine("cmd", "/c", "mvnw.cmd", "-v") : commands.firstLine("sh", "mvnw", "-v");
        return wrapper.map(version -> Finding.fine(version.replaceFirst(" \\(.*", "") + ", through ./mvnw"))
                .orElseGet(() -> Finding.wrong(
                        "There is no mvn, and ./mvnw cannot fetch one.",
                        "Install Maven 3.8 or newer, or look whether there is a network."));
    }
}
