package kata.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The progress as the lines of its file, which a person can read, and back again. */
final class ProgressText {

    private static final List<String> HEADER = List.of(
            "# Connect Kata: how far you have come. ./kata writes this file; git leaves it alone.",
            "# Delete it, and ./kata finds your place again by running the tests. Hints are then counted from 0.",
            "# at STEP | done STEP, the hash of its test and of your file when it was green | hints STEP, how many");

    private static final String STEP = "(?<step>[\\w-]+/\\w+)";
    private static final Pattern AT = Pattern.compile("at " + STEP);
    private static final Pattern DONE =
            Pattern.compile("done " + STEP + " test=(?<test>[0-9a-f]{12}) code=(?<code>[0-9a-f]{12})");
    private static final Pattern HINTS = Pattern.compile("hints " + STEP + " (?<taken>\\d{1,3})");

    private ProgressText() {}

    /**
     * What was read.
     *
     * @param progress the lines that could be read
     * @param unreadable the numbers of those that could not, from 1
     */
    record Read(Progress progress, List<Integer> unreadable) {}

    static List<String> write(Progress progress) {
        List<String> lines = new ArrayList<>(HEADER);
        if (progress.at() != null) {
            lines.add("at " + progress.at());
        }
        progress.done()
                .forEach(
                        (step, green) -> lines.add("done " + step + " test=" + green.test() + " code=" + green.code()));
        progress.hints().forEach((step, taken) -> lines.add("hints " + step + " " + taken));
        return lines;
    }

    static Read read(List<String> lines) {
        Progress progress = Progress.NONE;
        List<Integer> unreadable = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Optional<Progress> more = with(progress, line);
            if (more.isEmpty()) {
                unreadable.add(i + 1);
            }
            progress = more.orElse(progress);
        }
        return new Read(progress, List.copyOf(unreadable));
    }

    private static Optional<Progress> with(Progress progress, String line) {
        Matcher at = AT.matcher(line);
        Matcher done = DONE.matcher(line);
        Matcher hints = HINTS.matcher(line);
        if (at.matches()) {
            return Optional.of(progress.at(at.group("step")));
        }
        if (done.matches()) {
            return Optional.of(
                    progress.green(done.group("step"), new Progress.Green(done.group("test"), done.group("code"))));
        }
        return hints.matches()
                ? Optional.of(progress.hints(hints.group("step"), Integer.parseInt(hints.group("taken"))))
                : Optional.empty();
    }
}
