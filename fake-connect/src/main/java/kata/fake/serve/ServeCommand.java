package kata.fake.serve;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kata.fake.FakeConnect;
import kata.fake.serve.Greeting.Strictness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options, and what is done with them. */
@Command(
        name = "fake-connect",
        sortOptions = false,
        customSynopsis = "mvn -Pserve [-Dexec.args=\"OPTIONS\"]",
        description = "Serves a local Amazon Connect until Ctrl-C.",
        optionListHeading = "%nOptions%n",
        footer = "%nFor example:%n  mvn -Pserve -Dexec.args=\"--port 9090 --throttling off\"")
final class ServeCommand implements Callable<Integer> {

    private final PrintStream out;
    private final Terminal terminal;
    private final Clock clock;
    private final Consumer<Runnable> untilStopped;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = Converters.Port.class,
            description = "Port to listen on; 0 finds a free one. Default: 8080")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            converter = Converters.Address.class,
            description = "Address to listen on. Default: 127.0.0.1, which this machine alone reaches")
    private InetAddress bind = InetAddress.getLoopbackAddress();

    @Option(
            names = "--signatures",
            paramLabel = "on|off",
            defaultValue = "on",
            converter = Converters.OnOff.class,
            description = "Whether requests must be signed. Default: on")
    private Switch signatures = Switch.ON;

    @Option(
            names = "--policies",
            paramLabel = "on|off",
            converter = Converters.OnOff.class,
            description = "Whether callers need a policy that allows what they ask. Default: as --signatures")
    private @Nullable Switch policies;

    @Option(
            names = "--throttling",
            paramLabel = "on|off",
            defaultValue = "on",
            converter = Converters.OnOff.class,
            description = "Whether calls that come too fast are turned down. Default: on")
    private Switch throttling = Switch.ON;

    @Option(
            names = "--history",
            paramLabel = "N",
            defaultValue = "1000",
            converter = Converters.History.class,
            description = "How many exchanges to keep in memory. Default: 1000")
    private int history;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says this.")
    private boolean help;

    /**
     * @param out takes all that is said, but for errors
     * @param terminal what {@code out} can show
     * @param clock tells how long it ran, and the time zone in which a person reads the time of a request
     * @param untilStopped given what stops the fake, returns when it is time to; may leave it to another thread
     */
    ServeCommand(PrintStream out, Terminal terminal, Clock clock, Consumer<Runnable> untilStopped) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.untilStopped = untilStopped;
    }

    /** Does what the arguments ask for. Returns 0 if that went well, 1 if it did not, 2 if they were wrong. */
    int run(PrintStream err, String... args) {
        Help.Ansi ansi = terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
        return new CommandLine(this)
                .setOut(new PrintWriter(out, true))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setUsageHelpLongOptionsMaxWidth(28)
                .setParameterExceptionHandler((e, arguments) -> complain(err, e))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (e instanceof UncheckedIOException || e instanceof IllegalStateException) {
                        err.println(e.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw e;
                })
                .execute(args);
    }

    @Override
    public Integer call() {
        Switch authorization = policies == null ? signatures : policies;
        Strictness strictness = new Strictness(signatures.isOn(), authorization.isOn(), throttling.isOn());
        if (strictness.policies() && !strictness.signatures()) {
            throw new IllegalStateException("--policies on needs --signatures on: without signatures nobody knows who"
                    + " calls. Leave out one of the two.");
        }
        Progress progress = new Progress(out, terminal, clock);
        FakeConnect fake = FakeConnect.builder()
                .port(port)
                .bindAddress(bind)
                .signatures(strictness.signatures())
                .policies(strictness.policies())
                .throttling(strictness.throttling())
                .history(history)
                .listener(progress)
                .start();
        Greeting greeting = new Greeting(fake.endpoint(), bind, fake.store().region(), strictness);
        out.println(greeting.text(terminal));
        AtomicBoolean stopped = new AtomicBoolean();
        untilStopped.accept(() -> {
            if (stopped.compareAndSet(false, true)) {
                fake.close();
                progress.finish();
            }
        });
        return CommandLine.ExitCode.OK;
    }

    private static int complain(PrintStream err, ParameterException e) {
        err.println(e.getMessage());
        err.println("--help lists the options: mvn -Pserve -Dexec.args=--help");
        return CommandLine.ExitCode.USAGE;
    }

    /** Not a boolean: Picocli takes the option's own name for one, and no value. */
    enum Switch {
        ON,
        OFF;

        boolean isOn() {
            return this == ON;
        }
    }
}
