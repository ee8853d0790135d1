package kata.cli.view;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import kata.coach.report.Style;
import kata.coach.report.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} says. Picocli's own layout needs 55 columns; this one fits 40. */
public final class HelpView {

    private static final int NAMES = 14;

    private final Style style;

    /** Help for that terminal. */
    public HelpView(Terminal terminal) {
        this.style = new Style(terminal);
    }

    /** Has the command and its subcommands use this. */
    public void useIn(CommandLine line, PrintStream out) {
        line.setExecutionStrategy(parsed -> {
            CommandLine.ParseResult asked = parsed;
            while (asked.hasSubcommand()) {
                asked = asked.subcommand();
            }
            if (asked.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
                lines(asked.commandSpec()).forEach(out::println);
                return CommandLine.ExitCode.OK;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
    }

    /** The lines for one command. */
    List<String> lines(CommandSpec spec) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(" " + style.strong(synopsis(spec)));
        for (String text : spec.usageMessage().description()) {
            lines.addAll(Text.indented(style, "   ", text));
        }
        if (!spec.subcommands().isEmpty()) {
            lines.add("");
            lines.add(" " + style.strong("Commands"));
            spec.subcommands().forEach((name, command) -> lines.addAll(entry(name, description(command))));
        }
        lines.add("");
        lines.add(" " + style.strong("Options"));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            lines.addAll(entry(parameter.paramLabel(), String.join(" ", parameter.description())));
        }
        for (OptionSpec option : spec.options()) {
            lines.addAll(entry(String.join(", ", option.names()), String.join(" ", option.description())));
        }
        for (String text : spec.usageMessage().footer()) {
            lines.add("");
            lines.addAll(Text.indented(style, " ", text));
        }
        return lines;
    }

    private static String synopsis(CommandSpec spec) {
        String name = Typed.kata(spec.parent() == null ? "[COMMAND]" : spec.name());
        String parameters = spec.positionalParameters().isEmpty()
                ? ""
                : " [" + spec.positionalParameters().get(0).paramLabel() + "]";
        return name + parameters;
    }

    private static String description(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private List<String> entry(String name, String description) {
        String indent = " ".repeat(NAMES + 3);
        List<String> lines = new ArrayList<>(Text.indented(style, indent, description));
        if (name.length() > NAMES) {
            lines.add(0, "   " + name);
        } else {
            lines.set(
                    0,
                    "   " + name + " ".repeat(NAMES - name.length())
                            + lines.get(0).substring(indent.length()));
        }
        return lines;
    }
}
