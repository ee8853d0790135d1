package kata.bench;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kata.bench.Table.Row;

/**
 * {@code mvn -Pbench}: sends the burst under every strategy and writes docs/throttling.md and its plots. It takes a few
 * minutes, for the clients of AWS wait in real time. If one of them is missing, it says so and writes nothing.
 */
public final class Main {

    private static final String VIRTUAL = "virtual";

    private final Document document;
    private final List<RealClient> clients;
    private final PrintStream out;

    Main(Document document, List<RealClient> clients, PrintStream out) {
        this.document = document;
        this.clients = clients;
        this.out = out;
    }

    /** @param args the top folder of the project */
    public static void main(String[] args) {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        List<RealClient> clients = new ArrayList<>(List.of(new JavaSdk()));
        clients.addAll(ClientProgram.all(root));
        try {
            new Main(new Document(root), clients, System.out).run();
        } catch (IllegalStateException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            // Its status fails the build, and there is no stack trace.
            System.exit(1);
        }
    }

    /** @throws IllegalStateException if a client is missing, or did something else than it was told */
    void run() {
        requireAll();
        warn(ManagementFactory.getOperatingSystemMXBean());
        List<Row> rows = new ArrayList<>();
        virtualRows().forEach(row -> rows.add(told(row)));
        rows.addAll(measuredRows());
        write(rows);
        out.println("Written: docs/throttling.md and " + rows.size() + " plots in docs/throttling");
    }

    /** Those that come out the same each time. Each row is played when it is asked for. */
    static Stream<Row> virtualRows() {
        return OwnStrategies.all().stream()
                .map(strategy -> new Row(strategy, VIRTUAL, strategy.play().get()));
    }

    /** Those of one machine at one time. The clients wait most of the time, so they can do it together. */
    private List<Row> measuredRows() {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<CompletableFuture<Row>> together = rowsOf(RealClient::sharesTheMachine)
                    .map(row -> CompletableFuture.supplyAsync(row, threads))
                    .toList();
            List<Row> rows = new ArrayList<>();
            together.forEach(row -> rows.add(told(row.join())));
            rowsOf(client -> !client.sharesTheMachine()).forEach(row -> rows.add(told(row.get())));
            return rows;
        } catch (CompletionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause().getMessage()), e);
        } finally {
            threads.shutdownNow();
        }
    }

    private Stream<Supplier<Row>> rowsOf(Predicate<RealClient> which) {
        return clients.stream()
                .filter(which)
                .flatMap(client -> client.modes().stream().map(mode -> () -> measuredRow(client, mode)));
    }

    private static Row measuredRow(RealClient client, String mode) {
        Strategy strategy = measured(client, mode);
        return new Row(strategy, client.version().orElseThrow(), strategy.play().get());
    }

    static Strategy measured(RealClient client, String mode) {
        String name = client.name() + ", " + mode;
        String file = name.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
        return new Strategy(file, name, () -> RealBurst.of(client, mode));
    }

    private void requireAll() {
        List<String> missing = clients.stream()
                .filter(client -> client.version().isEmpty())
                .map(RealClient::name)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Cannot be run here: " + String.join(", ", missing)
                    + ". .ci/interop-tools installs it. docs/throttling.md is as it was.");
        }
    }

    /** Programs that get no processor come back late, and then the server has more tokens for them. */
    private void warn(OperatingSystemMXBean machine) {
        if (machine.getSystemLoadAverage() > machine.getAvailableProcessors()) {
            out.println("The machine is busy, so what is measured will be off. Run this again when it is at rest.");
        }
    }

    private Row told(Row row) {
        out.println(Table.summary(row));
        return row;
    }

    private void write(List<Row> rows) {
        List<String> table = new ArrayList<>(Table.head());
        rows.forEach(row -> table.add(Table.line(row)));
        List<String> plots =
                rows.stream().flatMap(row -> Table.plot(row).stream()).toList();
        List<String> date = List.of("Measured on " + LocalDate.now(ZoneOffset.UTC) + ", each once.");
        String text = Document.withPart(document.text(), "table", table);
        text = Document.withPart(text, "date", date);
        document.write(Document.withPart(text, "plots", plots));
        rows.forEach(row -> document.writePlot(row.strategy(), Plot.of(row.run(), Table.summary(row))));
    }
}
