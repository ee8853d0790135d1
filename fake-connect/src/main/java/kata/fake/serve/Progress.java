package kata.fake.serve;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.fake.exchange.Exchange;

/** Says what the fake is asked, and at the end how often. Thread-safe; keeps numbers only. */
final class Progress implements Consumer<Exchange> {

    private static final int STATUSES = 600;
    private static final int SUMMARY_LINES = 3;

    private final PrintStream out;
    private final Terminal terminal;
    private final RequestLines lines;
    private final Clock clock;
    private final Instant started;
    private final AtomicLongArray counts = new AtomicLongArray(STATUSES);

    Progress(PrintStream out, Terminal terminal, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.lines = new RequestLines(terminal, clock.getZone());
        this.clock = clock;
        this.started = clock.instant();
    }

    /** Prints all lines of an exchange at once, so that those of another do not come between. */
    @Override
    public void accept(Exchange exchange) {
        counts.incrementAndGet(exchange.reply().status());
        out.println(String.join(System.lineSeparator(), lines.of(exchange)));
    }

    /** Prints the last line; an empty one before it, for the terminal shows ^C where the cursor is. */
    void finish() {
        out.println();
        Line.wrap(summary(), terminal.columns(), SUMMARY_LINES).forEach(out::println);
    }

    private String summary() {
        String sum = "Stopped after " + words(Duration.between(started, clock.instant())) + ": ";
        long all = IntStream.range(0, STATUSES).mapToLong(counts::get).sum();
        return all == 0 ? sum + "no request came." : sum + requests(all) + ", " + byStatus() + ".";
    }

    private String byStatus() {
        return IntStream.range(0, STATUSES)
                .filter(status -> counts.get(status) > 0)
                .mapToObj(status -> counts.get(status) + " with " + status)
                .collect(Collectors.joining(", "));
    }

    private static String requests(long count) {
        return count == 1 ? "1 request" : count + " requests";
    }

    private static String words(Duration duration) {
        String seconds = duration.toSecondsPart() + " s";
        String minutes = duration.toMinutesPart() + " min " + seconds;
        return duration.toHours() > 0
                ? duration.toHours() + " h " + minutes
                : duration.toMinutes() > 0 ? minutes : seconds;
    }
}
