import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import kata.coach.engine.EngineSettings;
import kata.coach.engine.Judgement;
import kata.coach.engine.Workbench;
import kata.coach.report.CompileReport;
import kata.coach.report.Kata;
import kata.coach.report.Report;
import kata.coach.report.Terminal;

/**
 * The live coach without its terminal program: watches a kata, judges one step after each save, prints the report and a
 * line "== N". Arguments: the kata's folder, the step, the main libraries, the test libraries (as class paths).
 */
public final class EngineLoop {

    private static final Duration DEBOUNCE = Duration.ofMillis(10);

    private EngineLoop() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int step = Integer.parseInt(arguments[1]);
        Kata kata = Kata.in(folder, folder.getFileName().toString(), folder.getFileName().toString());
        EngineSettings settings = new EngineSettings(Duration.ofSeconds(5), 1);
        PrintStream out = System.out;
        try (WatchService watch = FileSystems.getDefault().newWatchService();
                Workbench bench = Workbench.open(folder, paths(arguments[2]), paths(arguments[3]), settings)) {
            Path sources = folder.resolve("src/main/java/kata/" + folder.getFileName().toString().substring(5));
            sources.register(watch, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
            show(out, kata, bench.step(step), 0);
            bench.warmUp();
            for (int run = 1; ; run++) {
                drain(watch);
                show(out, kata, bench.step(step), run);
            }
        }
    }

    /** Waits for a save, and then until nothing more comes for a moment: one save is several events. */
    private static void drain(WatchService watch) throws InterruptedException {
        WatchKey key = watch.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = watch.poll(DEBOUNCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void show(PrintStream out, Kata kata, Judgement judgement, int run) {
        List<String> lines = judgement instanceof Judgement.Judged judged
                ? new Report(kata, Terminal.PLAIN).lines(judged.verdict(), OptionalInt.empty(), "1")
                : new CompileReport(kata, Terminal.PLAIN).lines(((Judgement.NotCompiled) judgement).errors());
        out.println(String.join("\n", lines) + "\n== " + run);
        out.flush();
    }

    private static List<Path> paths(String classPath) {
        List<Path> paths = new ArrayList<>();
        for (String entry : classPath.split(java.io.File.pathSeparator)) {
            paths.add(Path.of(entry));
        }
        return paths;
    }
}
