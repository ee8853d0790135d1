package kata.throttling;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import kata.fake.exchange.Exchange;

/**
 * What a bulk task did, call by call, for the report of a test that failed.
 *
 * @param exchanges the calls
 * @param waits how long the task slept before each of them
 * @param restartedAt the number of the first call after the task was killed, from 0
 */
record UpdateTimeline(List<Exchange> exchanges, List<Duration> waits, int restartedAt) {

    /** Less than this is a rounding error, and no token. */
    private static final double A_TRACE = 0.001;

    Timeline timeline() {
        Timeline calls = Timeline.of(
                row("time", "since the first call", this::time),
                row("waited", "before the call", this::waited),
                row(
                        "reply",
                        "",
                        call -> Integer.toString(exchanges.get(call).reply().status())),
                row("tokens", "left in the server's bucket after the call", this::tokens));
        return IntStream.range(0, exchanges.size())
                .filter(call -> !fault(call).isEmpty())
                .mapToObj(call -> calls.marked(call, fault(call)))
                .findFirst()
                .orElseGet(() -> restarted(calls));
    }

    private Timeline restarted(Timeline calls) {
        return restartedAt < exchanges.size() ? calls.marked(restartedAt, "the task was killed and runs again") : calls;
    }

    private String fault(int call) {
        Exchange exchange = exchanges.get(call);
        int status = exchange.reply().status();
        if (status == 429) {
            return "no whole token was there";
        }
        if (status >= 300) {
            String message = Objects.requireNonNullElse(exchange.errorMessage(), "");
            return message.split(":")[0];
        }
        if (isRepeated(exchange, call)) {
            return "this user was updated before";
        }
        boolean late = !waits.get(call).isZero() && left(call) > A_TRACE;
        return late && call < restartedAt ? "could be sent sooner" : "";
    }

    private boolean isRepeated(Exchange exchange, int call) {
        String user = exchange.request().target();
        return exchanges.subList(0, call).stream()
                .anyMatch(earlier -> earlier.reply().status() == 200
                        && earlier.request().target().equals(user));
    }

    private String time(int call) {
        return Timeline.seconds(
                Duration.between(exchanges.get(0).at(), exchanges.get(call).at()));
    }

    private String waited(int call) {
        return waits.get(call).isZero() ? Timeline.NONE : Timeline.seconds(waits.get(call));
    }

    private String tokens(int call) {
        return exchanges.get(call).decisions().tokensLeft() == null ? Timeline.NONE : Timeline.tokens(left(call));
    }

    private double left(int call) {
        return Objects.requireNonNullElse(exchanges.get(call).decisions().tokensLeft(), 0.0);
    }

    private Row row(String name, String meaning, IntFunction<String> cell) {
        return new Row(
                name,
                meaning,
                IntStream.range(0, exchanges.size()).mapToObj(cell).toList());
    }
}
