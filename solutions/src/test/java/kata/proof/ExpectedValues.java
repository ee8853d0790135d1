package kata.proof;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a step's test expects, as far as somebody could copy it out of a text in place of working it out. */
final class ExpectedValues {

    /** Shorter ones, and names and sentences, are what the contract asks for: a verb, a type of error, a reason. */
    private static final Pattern WORTH_COPYING = Pattern.compile("(?=.{10,})(?=.*[^\\w\\s.]).*");

    private static final Pattern EXPECTATION =
            Pattern.compile("(?s)\\.(?:isEqualTo|isIn|contains|startsWith|endsWith|hasMessage\\w*)\\((.*?)\\);");
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"");
    private static final Pattern CONSTANT =
            Pattern.compile("(?s)private static final String (?<name>[A-Z_]+) =(?<value>.*?);\n");

    private ExpectedValues() {}

    /** The texts that a test class compares with, its constants among them. */
    static Set<String> of(String test) {
        String expectations =
                EXPECTATION.matcher(test).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        Stream<String> constants = CONSTANT.matcher(test)
                .results()
                .filter(constant -> expectations.matches("(?s).*\\b" + constant.group(1) + "\\b.*"))
                .map(constant -> constant.group(2));
        return Stream.concat(Stream.of(expectations), constants)
                .flatMap(text -> LITERAL.matcher(text).results())
                .map(ExpectedValues::unescaped)
                .filter(value -> WORTH_COPYING.matcher(value).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unescaped(MatchResult literal) {
        return literal.group(1).translateEscapes();
    }
}
