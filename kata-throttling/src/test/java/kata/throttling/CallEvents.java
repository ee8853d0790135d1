package kata.throttling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;

/** What became of calls without a network, in its order, for the report of a test that failed. Thread-safe. */
final class CallEvents {

    private final List<Event> events = new ArrayList<>();
    private int open;

    /** {@code sent} opens a call, {@code reply} and {@code failed} end one, {@code cancel} does neither. */
    synchronized void add(String what, int call) {
        if (what.equals("sent")) {
            open++;
        } else if (!what.equals("cancel")) {
            open--;
        }
        events.add(new Event(what, call, open));
    }

    synchronized Timeline timeline() {
        return Timeline.of(
                row("event", "", Event::what),
                row("call", "its number", event -> Integer.toString(event.call())),
                row("open", "calls under way after it", event -> Integer.toString(event.open())));
    }

    private Row row(String name, String meaning, Function<Event, String> cell) {
        return new Row(name, meaning, events.stream().map(cell).toList());
    }

    private record Event(String what, int call, int open) {}
}
