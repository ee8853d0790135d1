package kata.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kata.cli.command.KataCommand;
import kata.cli.command.Surroundings;
import kata.cli.course.Course;
import kata.cli.judge.Bench;
import kata.cli.judge.Benches;
import kata.cli.judge.Libraries;
import kata.cli.progress.Study;
import kata.cli.view.Display;

/**
 * The program that the script {@code ./kata} starts in the root of the checkout. The script tells what it saw of the
 * terminal in the system properties {@code kata.input}, {@code kata.output} and {@code kata.size}, or leaves that to Java.
 */
public final class Main {

    /** How long hooks may take that the learner's code has set: it may have set one that never ends. */
    private static final Duration HOOKS = Duration.ofSeconds(2);

    private static final int FAILED = 1;

    /** The script removes it before a rehearsal, which is to compile. */
    private static final String COMPILED = "cli/target/kata-compiled";

    /** Tells kata.cmd to build: looking for newer sources is more than a batch file can do. */
    private static final int STALE = 76;

    private Main() {}

    /** Ends the JVM when it is done: the learner's code may have started threads that would keep it up. */
    public static void main(String[] args) {
        String built = System.getProperty("kata.built", "");
        if (!built.isEmpty() && Freshness.isOlderThanSources(Path.of(built), Path.of(""))) {
            System.exit(STALE);
        }
        if (System.getProperty("kata.output") == null) {
            askConsole();
        }
        Display display = Display.detect(System.getenv(), System.getProperties());
        Charset charset = display.terminal().unicode() ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        PrintStream out = stream(FileDescriptor.out, charset);
        PrintStream err = stream(FileDescriptor.err, charset);
        end(run(display, out, err, args));
    }

    private static int run(Display display, PrintStream out, PrintStream err, String... args) {
        Study study;
        try {
            study = Study.of(Course.in(Path.of("")));
        } catch (RuntimeException e) {
            err.println(e.getMessage());
            return FAILED;
        }
        if (Rehearsal.isAskedFor(args)) {
            return Rehearsal.run(study.course(), benches().get());
        }
        Surroundings here =
                new Surroundings(study, benches(), out, display, Clock.systemDefaultZone(), System.getenv());
        boolean live = isTerminal("kata.input") && isTerminal("kata.output");
        return new KataCommand(here, live, Boolean.getBoolean("kata.resumed")).run(err, args);
    }

    private static Supplier<Bench> benches() {
        return () ->
                new Benches(Libraries.of(System.getProperty("java.class.path")), System.nanoTime(), Path.of(COMPILED));
    }

    /** Where the script cannot tell (kata.cmd), Java can; it knows of a console only if input and output are one. */
    private static void askConsole() {
        String what = System.console() == null ? "none" : "terminal";
        System.setProperty("kata.input", what);
        System.setProperty("kata.output", what);
    }

    private static boolean isTerminal(String property) {
        return System.getProperty(property, "").equals("terminal");
    }

    /** Not System.out: that belongs to the learner's code while it is judged. */
    private static PrintStream stream(FileDescriptor where, Charset charset) {
        return new PrintStream(new FileOutputStream(where), false, charset);
    }

    private static void end(int status) {
        Thread impatient = new Thread(() -> {
            awaitHooks();
            Runtime.getRuntime().halt(status);
        });
        impatient.setDaemon(true);
        impatient.start();
        System.exit(status);
    }

    private static void awaitHooks() {
        try {
            new CountDownLatch(1).await(HOOKS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
