package kata.fake.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last exchanges, so many and no more. Thread-safe. */
public final class ExchangeLog {

    private final int capacity;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    /**
     * @param capacity how many exchanges to keep, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ExchangeLog(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("The history must keep at least 1 exchange, but was " + capacity + ".");
        }
        this.capacity = capacity;
    }

    /** Keeps one more exchange and, if there are too many now, forgets the oldest. */
    public synchronized void add(Exchange exchange) {
        if (exchanges.size() == capacity) {
            exchanges.removeFirst();
        }
        exchanges.addLast(exchange);
    }

    /** The exchanges, oldest first: a copy that later exchanges leave alone. */
    public synchronized List<Exchange> list() {
        return List.copyOf(exchanges);
    }
}
