package kata.fake.serve;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/**
 * Serves a fake on localhost until it is stopped with Ctrl-C: {@code mvn -Pserve}. All else it takes from its options,
 * which {@code --help} lists.
 *
 * <p>It ends with status 0 after {@code --help}, 1 if it could not start, 2 if an option was wrong; and as the operating
 * system has it for Ctrl-C, mostly 130.
 */
public final class Main {

    /** 128 and the number of the signal, as shells have it. */
    private static final int INTERRUPTED = 130;

    private Main() {}

    /** Ends the JVM when it is done, so that Maven, whose JVM it is, does not go on with a report of its own. */
    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        ServeCommand command =
                new ServeCommand(out, Terminal.detect(System.getenv()), Clock.systemDefaultZone(), Main::untilStopped);
        System.exit(command.run(stream(FileDescriptor.err), args));
    }

    /** Whatever ends the JVM, it runs its hooks first. */
    private static void untilStopped(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop fake-connect"));
        endOnInterrupt();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Java does so by itself. But Maven 4's terminal library has Ctrl-C kill the JVM on the spot, without any hook. */
    private static void endOnInterrupt() {
        try {
            Signal.handle(new Signal("INT"), signal -> System.exit(INTERRUPTED));
        } catch (IllegalArgumentException e) {
            // Another program has told this JVM to leave signals alone (-Xrs).
        }
    }

    /** Not System.out: Maven 4 puts a prefix before each line of that. */
    private static PrintStream stream(FileDescriptor where) {
        return new PrintStream(
                new FileOutputStream(where), true, Charset.forName(System.getProperty("native.encoding", "UTF-8")));
    }
}
