package kata.fake.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** The last exchanges, so many and no more. Thread-safe. */
public final class ExchangeLog {

    private final int capacity;
    private final Consumer<Exchange> listener;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    /** A log that tells nobody. */
    public ExchangeLog(int capacity) {
        this(capacity, exchange -> {});
    }

    /**
     * @param capacity how many exchanges to keep, at least 1
     * @param listener told of each exchange once it is kept, by several threads at once
     * @throws IllegalArgumentException if it is less
     */
    public ExchangeLog(int capacity, Consumer<Exchange> listener) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The history must keep at least 1 exchange, but was " + capacity + ".");
        }
        this.capacity = capacity;
        this.listener = listener;
    }

    /** Keeps one more exchange and, if there are too many now, forgets the oldest. */
    public void add(Exchange exchange) {
        keep(exchange);
        listener.accept(exchange);
    }

    /** The exchanges, oldest first: a copy that later exchanges leave alone. */
    public synchronized List<Exchange> list() {
        return List.copyOf(exchanges);
    }

    private synchronized void keep(Exchange exchange) {
        if (exchanges.size() == capacity) {
            exchanges.removeFirst();
        }
        exchanges.addLast(exchange);
    }
}
