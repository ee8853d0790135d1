package kata.coach.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Finds names that fit where javac found none: an import that is missing, or a name that is spelt nearly alike. */
final class Suggestions {

    private static final Pattern SYMBOL = Pattern.compile("symbol: +(class|variable|method|static|record) (\\w+)");
    private static final Pattern OWNER = Pattern.compile("location: .*?(?:of type |class |interface )([\\w.]+)");
    private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_]\\w{2,}\\b");

    /** Where a learner's classes come from; those first that are meant more often when two have the same name. */
    private static final List<String> PACKAGES = List.of(
            "java.util",
            "java.time",
            "okhttp3",
            "tools.jackson.databind",
            "java.util.function",
            "java.util.stream",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.regex",
            "java.util.random",
            "java.time.format",
            "java.io",
            "java.net",
            "java.nio",
            "java.nio.charset",
            "java.nio.file",
            "java.math",
            "java.security",
            "java.text",
            "javax.crypto",
            "javax.crypto.spec",
            "tools.jackson.databind.json",
            "tools.jackson.databind.node",
            "tools.jackson.core",
            "tools.jackson.core.type",
            "com.fasterxml.jackson.annotation",
            "org.jspecify.annotations");

    private final JavaFileManager libraries;
    private final Sources sources;
    private final ClassFiles alongside;

    Suggestions(JavaFileManager libraries, Sources sources, ClassFiles alongside) {
        this.libraries = libraries;
        this.sources = sources;
        this.alongside = alongside;
    }

    /** The name of a class to import, with its dots, or a name without; empty if none comes near. */
    String forMessage(String message, SourceText source) {
        Matcher symbol = SYMBOL.matcher(message);
        if (!symbol.find()) {
            return "";
        }
        String name = symbol.group(2);
        boolean type = Character.isUpperCase(name.charAt(0)) && !symbol.group(1).equals("method");
        return type ? forType(name) : nearest(name, membersAndNames(message, source));
    }

    private String forType(String name) {
        Map<String, String> known = knownTypes();
        return known.containsKey(name) ? known.get(name) : nearest(name, known.keySet());
    }

    private Map<String, String> knownTypes() {
        Map<String, String> bySimpleName = new TreeMap<>();
        Stream.concat(
                        PACKAGES.stream().flatMap(this::typesIn),
                        Stream.concat(typesIn("java.lang"), sources.classNames().stream()))
                .forEach(type -> bySimpleName.putIfAbsent(simple(type), type));
        alongside.byName().keySet().stream()
                .filter(type -> type.indexOf('$') < 0)
                .forEach(type -> bySimpleName.putIfAbsent(simple(type), simple(type)));
        return bySimpleName;
    }

    private Stream<String> typesIn(String packageName) {
        Set<JavaFileObject.Kind> classes = Set.of(JavaFileObject.Kind.CLASS);
        return Stream.of(StandardLocation.CLASS_PATH, StandardLocation.PLATFORM_CLASS_PATH)
                .flatMap(location -> list(location, packageName, classes))
                .map(type -> packageName + "." + type)
                .filter(type -> type.indexOf('$') < 0);
    }

    private Stream<String> list(JavaFileManager.Location location, String packageName, Set<JavaFileObject.Kind> kinds) {
        try {
            return Stream.of(libraries.list(location, packageName, kinds, false))
                    .flatMap(files -> java.util.stream.StreamSupport.stream(files.spliterator(), false))
                    .map(file -> libraries.inferBinaryName(location, file))
                    .map(Suggestions::simple);
        } catch (IOException unreadable) {
            // A suggestion is a courtesy: without it javac's own words still stand.
            return Stream.empty();
        }
    }

    /** What the owner offers, if javac names one of the JDK; the names of the file itself otherwise. */
    private static Collection<String> membersAndNames(String message, SourceText source) {
        Matcher owner = OWNER.matcher(message);
        if (owner.find()) {
            Set<String> members = membersOf(owner.group(1));
            if (!members.isEmpty()) {
                return members;
            }
        }
        return NAME.matcher(source.getCharContent(true))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()))
                .keySet();
    }

    private static Set<String> membersOf(String type) {
        try {
            Class<?> found = Class.forName(type, false, Suggestions.class.getClassLoader());
            return Stream.concat(Stream.of(found.getMethods()), Stream.of(found.getFields()))
                    .map(java.lang.reflect.Member::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException | LinkageError unknown) {
            // The learner's own class: its names stand in the sources.
            return Set.of();
        }
    }

    private static String nearest(String name, Collection<String> known) {
        int tolerance = name.length() < 5 ? 1 : 2;
        return known.stream()
                .filter(other -> !other.equals(name))
                .map(other -> Map.entry(distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)), other))
                .filter(entry -> entry.getKey() <= tolerance)
                .min(Map.Entry.<Integer, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** Damerau and Levenshtein's: one for each letter that is wrong, missing, too many, or swapped with its neighbour. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(one, other, cost, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(String one, String other, int[][] cost, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
