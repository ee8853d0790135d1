package kata.throttling;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.fake.FakeConnect;
import kata.fake.exchange.Exchange;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import kata.throttling.RetryInterceptor.Sleeper;
import okhttp3.OkHttpClient;

/**
 * Runs the learner's BulkTask as a program, in real time and for a person to watch and to kill:
 * {@code mvn -Pbulk -pl kata-throttling}. What is done stands in a journal in the module's folder target; what the server
 * has done stands beside it, for the server must not forget it when the program is killed.
 */
public final class BulkTaskDemo {

    private static final int USERS = 100;
    private static final RateLimit LIMIT = new RateLimit(2, 5);

    /** Calls take unequal times on their way: one that is sooner there than those before it finds the token kept back. */
    private static final int PLANNED_BURST = LIMIT.burst() - 1;

    private static final int BAR = 40;

    private final PrintStream out;
    private final IdFile journal;
    private final IdFile served;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final List<String> userIds = ManyUsers.ids(USERS);

    /** A demo that keeps its two files in this folder. */
    BulkTaskDemo(PrintStream out, Path folder, InstantSource clock, Sleeper sleeper) {
        this.out = out;
        this.journal = new IdFile(folder.resolve("bulk-task.journal"));
        this.served = new IdFile(folder.resolve("bulk-task.server"));
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** @param arguments the module's folder target */
    public static void main(String[] arguments) {
        // Not System.out: Maven 4 puts a prefix before each line of that.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        new BulkTaskDemo(out, Path.of(arguments[0]), Clock.systemUTC(), BulkTaskDemo::sleep).run();
    }

    /** Runs the task to its end, whichever that is, and says what came of it. */
    void run() {
        List<String> before = journal.ids();
        greet(before.size());
        Instant start = clock.instant();
        OkHttpClient client = new OkHttpClient();
        try (FakeConnect server = server()) {
            new BulkTask(client, LIMIT.rate(), PLANNED_BURST, clock, sleeper)
                    .run(userIds, new SignedUpdates(server.endpoint(), clock), journal, text -> show(text, start));
            finish();
        } catch (UnsupportedOperationException notWritten) {
            say(String.valueOf(notWritten.getMessage()));
        } catch (IOException e) {
            say("The task has ended with an IOException: " + e.getMessage());
        } catch (RuntimeException e) {
            say("The task has ended, since the code threw " + e + at(e));
        } finally {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    /** Breaks what others have worded at a terminal's width, between words. */
    private void say(String text) {
        out.print(text.replaceAll("(.{1,76})(?:\\s+|$)", "  $1\n"));
    }

    private static String at(RuntimeException thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> "BulkTask.java".equals(frame.getFileName()))
                .map(frame -> ", at BulkTask.java:" + frame.getLineNumber())
                .findFirst()
                .orElse("");
    }

    private FakeConnect server() {
        return FakeConnect.builder()
                .store(ManyUsers.contactCentre(userIds))
                .clock(clock)
                .signatures(true)
                .throttling(true)
                .rateLimits(RateLimits.all(LIMIT))
                .listener(this::keep)
                .start();
    }

    private void keep(Exchange exchange) {
        if (exchange.reply().status() == 200) {
            String[] path = exchange.request().target().split("/");
            served.markDone(path[3]);
        } else {
            say("The server answers " + exchange.reply().status() + " " + exchange.errorCode() + ".");
        }
    }

    private void greet(int before) {
        out.println();
        out.println(" " + USERS + " users get the routing profile Sales, one signed update each.");
        out.println("  The server allows " + LIMIT + ". The task is told " + PLANNED_BURST + " at once: one");
        out.println("  token is kept back, since real calls arrive less evenly than they are sent.");
        out.println(
                before == 0
                        ? "  It takes 48 s. Kill it half-way with Ctrl-C, and run it again."
                        : "  " + before + " are done: an earlier run has written them into its journal.");
        out.println();
    }

    private void show(String progress, Instant start) {
        Duration time = Duration.between(start, clock.instant());
        out.printf(Locale.ROOT, "  %10s  %s  %5.1f s%n", progress, bar(progress), time.toMillis() / 1000.0);
    }

    /** The learner's code says how far it is; if it does so in other words, there is no bar. */
    private static String bar(String progress) {
        Matcher done = Pattern.compile("(\\d{1,3}) of " + USERS).matcher(progress);
        int filled = done.matches() ? BAR * Math.min(USERS, Integer.parseInt(done.group(1))) / USERS : 0;
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "]";
    }

    private void finish() {
        List<String> updates = served.ids();
        long users = updates.stream().distinct().count();
        out.println();
        out.println("  The server has updated " + users + " of " + USERS + " users, "
                + (users == updates.size()
                        ? "each of them once."
                        : "in " + updates.size() + " updates: some of them twice."));
        out.println("  The journal is put away now: the next run begins anew.");
        journal.delete();
        served.delete();
    }

    /** A latch that nobody opens: it waits as long as it is told to. */
    private static void sleep(Duration time) {
        try {
            new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
