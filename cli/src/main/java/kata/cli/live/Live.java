package kata.cli.live;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kata.cli.course.Course;
import kata.cli.judge.Bench;
import kata.cli.judge.Checkup;
import kata.cli.progress.Study;
import kata.cli.view.Display;
import kata.cli.view.Screen;
import kata.cli.watch.SourceWatch;
import kata.cli.work.Reset;

/** The live screen, put together: the terminal, the watch, the worker and the session between them. */
public final class Live {

    /** The script {@code ./kata} starts the program again when it ends with this. */
    public static final int START_AGAIN = 75;

    private final Study study;
    private final Bench bench;
    private final Display display;
    private final PrintStream out;
    private final Clock clock;
    private final Supplier<List<String>> doctor;

    /**
     * @param study the learner's way through the course
     * @param bench judges
     * @param display what the terminal is like at the start
     * @param out the terminal
     * @param clock what a verdict's time is read from
     * @param doctor looks at the machine
     */
    public Live(
            Study study, Bench bench, Display display, PrintStream out, Clock clock, Supplier<List<String>> doctor) {
        this.study = study;
        this.bench = bench;
        this.display = display;
        this.out = out;
        this.clock = clock;
        this.doctor = doctor;
    }

    /**
     * Runs until the learner quits.
     *
     * @param resumed true if this JVM takes over from another one
     * @return the exit code: 0, or 75 if a new JVM should take over
     */
    public int run(boolean resumed) throws InterruptedException {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        LiveTerminal terminal = LiveTerminal.start(display, events);
        Thread restore = new Thread(terminal::close, "restore the terminal");
        Runtime.getRuntime().addShutdownHook(restore);
        try (Worker worker = new Worker(bench, events);
                SourceWatch watch = SourceWatch.start(folders(study.course()), listener(events))) {
            Screen screen = new Screen(out, terminal::display);
            Tools tools = new Tools(
                    clock,
                    new Reset(study.course(), clock),
                    () -> new Checkup(study.course(), bench).lines(screen.terminal()),
                    doctor);
            return new LiveSession(study, worker, screen, tools, events).run(resumed);
        } finally {
            terminal.close();
        }
    }

    private static SourceWatch.Listener listener(BlockingQueue<Event> events) {
        return new SourceWatch.Listener() {
            @Override
            public void changed(Set<Path> files) {
                events.add(new Event.Saved(files));
            }

            @Override
            public void looksInstead(String why) {
                events.add(new Event.Notice(why + " From now on the files are looked at five times a second;"
                        + " the space bar checks at once."));
            }
        };
    }

    private static List<Path> folders(Course course) {
        return course.modules().stream()
                .flatMap(module -> Stream.of(
                                "src/main/java", "src/main/resources", "src/test/java", "src/test/resources")
                        .map(module.folder()::resolve))
                .filter(Files::isDirectory)
                .toList();
    }
}
