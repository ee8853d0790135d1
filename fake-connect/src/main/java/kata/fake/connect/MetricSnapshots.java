package kata.fake.connect;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metrics whose pages are being turned: all pages show the same moment. Keeps the latest hundred. Thread-safe. */
final class MetricSnapshots {

    private static final int MOST = 100;

    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();

    /**
     * All rows at one moment.
     *
     * @param at the moment
     * @param rows the rows
     */
    record Snapshot(Instant at, List<GetCurrentMetricData.Row> rows) {}

    synchronized void keep(String id, Snapshot snapshot) {
        snapshots.put(id, snapshot);
        if (snapshots.size() > MOST) {
            snapshots.remove(snapshots.keySet().iterator().next());
        }
    }

    synchronized Optional<Snapshot> find(String id) {
        return Optional.ofNullable(snapshots.get(id));
    }
}
