package kata.fake.serve;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Exchange;
import kata.fake.serve.Terminal.Style;
import org.jspecify.annotations.Nullable;

/**
 * A request in words. Its first line says when, what, with which status, which operation, who, and what the lines of the
 * fake noted. A request that was turned down has the reason below, in up to three lines more.
 */
final class RequestLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern ID = Pattern.compile("([0-9a-f]{4})[0-9a-f]{4}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> TOO_FAST = Set.of("TooManyRequestsException", "ThrottlingException");
    private static final String INDENT = " ".repeat(9);
    private static final int REASON_LINES = 3;
    private static final int LEAST_TARGET = 16;
    private static final int LONGEST_NAME = 20;
    private static final int LEAST_NOTES = 12;

    private final Terminal terminal;
    private final ZoneId zone;

    /** @param zone the reader's */
    RequestLines(Terminal terminal, ZoneId zone) {
        this.terminal = terminal;
        this.zone = zone;
    }

    List<String> of(Exchange exchange) {
        List<String> lines = new ArrayList<>();
        lines.add(first(exchange));
        String code = exchange.errorCode();
        if (code != null) {
            for (String part : Line.wrap(
                    Line.readable(code + ": " + reason(exchange, code)),
                    terminal.columns() - INDENT.length(),
                    REASON_LINES)) {
                lines.add(INDENT + terminal.styled(style(exchange.reply().status()), part));
            }
        }
        return lines;
    }

    private String first(Exchange exchange) {
        int status = exchange.reply().status();
        String operation = exchange.operation() == null ? "-" : exchange.operation();
        String who = Line.cut(who(exchange.decisions().callerArn()), LONGEST_NAME);
        Line line = new Line(terminal)
                .add(Style.FAINT, TIME.format(exchange.at().atZone(zone)))
                .add(
                        Style.STRONG,
                        String.format(Locale.ROOT, "%-6s", exchange.request().method()));
        int behind = " 200 ".length() + operation.length() + 1 + who.length();
        if (!exchange.request().target().isEmpty()) {
            line.add(Style.PLAIN, target(exchange.request().target(), line.room() - 1 - behind));
        }
        line.add(style(status), String.valueOf(status))
                .add(Style.PLAIN, operation)
                .add(Style.PLAIN, who);
        String notes = exchange.errorCode() == null ? notes(exchange.decisions()) : "";
        return (notes.isEmpty() || line.room() < LEAST_NOTES ? line : line.add(Style.FAINT, notes)).toString();
    }

    /** The target in so many characters: as it is if it fits, then with its IDs shortened, then cut. */
    private static String target(String target, int columns) {
        String readable = Line.readable(target);
        if (readable.length() <= columns) {
            return readable;
        }
        return Line.cut(ID.matcher(readable).replaceAll("$1.."), Math.max(columns, LEAST_TARGET));
    }

    private static String who(@Nullable String arn) {
        return arn == null
                ? "-"
                : Line.readable(arn.substring(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1));
    }

    private static String notes(Decisions decisions) {
        List<String> notes = new ArrayList<>();
        if (decisions.tokensLeft() != null) {
            notes.add(tokens(decisions.tokensLeft()));
        }
        if (decisions.policyStatement() != null) {
            notes.add(decisions.policyStatement());
        }
        return Line.readable(String.join(", ", notes));
    }

    /** What the fake knows better than the message: AWS gives no reasons. */
    private static String reason(Exchange exchange, String code) {
        Decisions decisions = exchange.decisions();
        if (decisions.diagnosis() != null) {
            return decisions.diagnosis();
        }
        if (TOO_FAST.contains(code) && decisions.tokensLeft() != null) {
            return tokens(decisions.tokensLeft()) + ", and a call takes one. Wait, then try again.";
        }
        String statement = decisions.policyStatement();
        if (code.startsWith("AccessDenied") && statement != null && !statement.startsWith("Allow")) {
            return statement;
        }
        return String.valueOf(exchange.errorMessage());
    }

    private static String tokens(double left) {
        return String.format(Locale.ROOT, "%.1f tokens left", Math.floor(left * 10) / 10);
    }

    private static Style style(int status) {
        return status < 400 ? Style.GOOD : status < 500 ? Style.TURNED_DOWN : Style.BROKEN;
    }
}
