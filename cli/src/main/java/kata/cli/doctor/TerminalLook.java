package kata.cli.doctor;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What the terminal can show.
 *
 * @param environment in which NO_COLOR and TERM may stand
 * @param encoding what the terminal takes
 */
record TerminalLook(Map<String, String> environment, String encoding) implements Supplier<Finding> {

    @Override
    public Finding get() {
        if (!encoding.equalsIgnoreCase("UTF-8")) {
            return Finding.note(
                    "The terminal takes " + (encoding.isEmpty() ? "an unknown encoding" : encoding)
                            + ": signs are shown in ASCII.",
                    "For ticks and bars: export LC_ALL=C.UTF-8 (on Windows: chcp 65001)");
        }
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                ? Finding.fine("The terminal takes UTF-8")
                : Finding.fine("The terminal takes UTF-8; NO_COLOR is set, so there is no colour");
    }
}
