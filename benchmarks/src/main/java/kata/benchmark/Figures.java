package kata.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Everything that was measured, round by round, and the tables of docs/benchmarks.md that it becomes. */
final class Figures {

    private final Map<Contender, List<ServerRun>> servers = new EnumMap<>(Contender.class);
    private final Map<String, List<SignatureRun>> signatures = new TreeMap<>();

    void add(Contender contender, ServerRun run) {
        servers.computeIfAbsent(contender, key -> new ArrayList<>()).add(run);
    }

    void add(String method, SignatureRun run) {
        signatures.computeIfAbsent(method, key -> new ArrayList<>()).add(run);
    }

    /** The tables, in Markdown: the median of the rounds, with the smallest and the largest. */
    String tables() {
        StringBuilder text = new StringBuilder("""
                | DescribeUser | requests a second | of MockWebServer |
                |---|---|---|
                """);
        servers.forEach((contender, runs) -> text.append(row(
                contender.title(),
                spread(runs, ServerRun::perSecond).text(0),
                ofMockWebServer(runs).text(2))));
        text.append("""

                | DescribeUser | p50 ms | p99 ms | server CPU us |
                |---|---|---|---|
                """);
        servers.forEach((contender, runs) -> text.append(row(
                contender.title(),
                spread(runs, ServerRun::median).text(2),
                spread(runs, ServerRun::p99).text(2),
                spread(runs, ServerRun::serverMicros).text(1))));
        text.append("""

                | Signatures | verified a second | signed a second by the AWS SDK |
                |---|---|---|
                """);
        signatures.forEach((method, runs) -> text.append(row(
                method,
                spread(runs, SignatureRun::verified).text(0),
                spread(runs, SignatureRun::signed).text(0))));
        return text.toString();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** Round by round: both were measured within a minute, so what else the machine did weighs on both alike. */
    private Spread ofMockWebServer(List<ServerRun> runs) {
        List<ServerRun> base = servers.getOrDefault(Contender.MOCK_WEB_SERVER, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(runs.size(), base.size()); i++) {
            ratios.add(runs.get(i).perSecond() / base.get(i).perSecond());
        }
        return Spread.of(ratios);
    }

    private static <T> Spread spread(List<T> runs, ToDoubleFunction<T> figure) {
        return Spread.of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
