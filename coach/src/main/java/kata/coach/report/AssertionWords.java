package kata.coach.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What AssertJ says where a test compares nothing for equality, put into the form of a comparison: its own words are
 * stiff reading for a novice, and name the exception twice.
 *
 * @param about the test's description of what it looked at, empty if there is none
 * @param expected what was expected, in words
 * @param actual what came instead
 */
record AssertionWords(String about, String expected, String actual) {

    private static final Pattern FORM = Pattern.compile(
            "(?s)(?:\\[(?<about>.+?)]\\s+)?Expecting (?<subject>actual|throwable message|actual throwable):?\\s+"
                    + "(?:(?<came>.+?)\\n)??(?<relation>(?:not )?to \\w[\\w ]*):\\s*\\n\\s*(?<wanted>.+?)"
                    + "\\s*(?:\\nbut was:\\s*\\n\\s*(?<instead>.+?)|\\nbut did not\\..*)?");

    private static final int LABEL = "expected  ".length();

    private static final Map<String, String> RELATIONS = Map.of(
            "to be in", "one of ",
            "to be less than or equal to", "at most ",
            "not to be equal to", "anything but ",
            "not to contain", "no part that reads ",
            "to contain", "a part that reads ",
            "to be an instance of", "");

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern SECONDS = Pattern.compile("(\\d+(?:\\.\\d+)?)S");

    /** The words for AssertJ's message; empty if it is of another form. */
    static Optional<AssertionWords> of(String message) {
        Matcher form = FORM.matcher(message.strip());
        if (!form.matches() || !RELATIONS.containsKey(form.group("relation"))) {
            return Optional.empty();
        }
        String came = form.group("instead") == null ? form.group("came") : firstLine(form.group("instead"));
        return Optional.ofNullable(came)
                .map(actual -> new AssertionWords(
                        Optional.ofNullable(form.group("about")).orElse(""),
                        RELATIONS.get(form.group("relation")) + plain(form.group("wanted")),
                        plain(actual)));
    }

    /** The lines to print, none longer than {@code width} columns (colours aside). */
    List<String> lines(Style style, int width) {
        List<String> lines = new ArrayList<>(Wrap.lines(style.readable(about), width));
        lines.addAll(row("expected  ", Wrap.lines(style.readable(expected), width - LABEL), style::good));
        lines.addAll(row("but was   ", Wrap.lines(style.readable(actual), width - LABEL), style::bad));
        return lines;
    }

    private static List<String> row(String label, List<String> value, UnaryOperator<String> colour) {
        List<String> row = new ArrayList<>();
        value.forEach(line -> row.add((row.isEmpty() ? label : " ".repeat(LABEL)) + colour.apply(line)));
        return row;
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** An exception without its package, a duration without ISO's letter, a list without its brackets. */
    private static String plain(String value) {
        String named = PACKAGE.matcher(value.strip()).replaceAll("");
        Matcher seconds = SECONDS.matcher(named);
        boolean list = named.startsWith("[") && named.endsWith("]");
        return seconds.matches() ? seconds.group(1) + " s" : list ? named.substring(1, named.length() - 1) : named;
    }
}
