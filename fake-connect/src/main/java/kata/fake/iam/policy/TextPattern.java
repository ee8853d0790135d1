package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of a policy in which some characters may be wildcards and some parts may be variables (IAM User Guide, "IAM
 * policy elements: Variables and tags").
 *
 * <p>A variable is a condition key, {@code ${aws:username}}, with or without a default value, {@code ${aws:username,
 * 'nobody'}}. What it stands for is taken literally, wildcards in it too. {@code ${*}}, {@code ${?}} and {@code ${$}}
 * stand for the characters themselves.
 */
final class TextPattern {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern KEY = Pattern.compile("\\s*([\\w-]+:[^,'{}]+?)\\s*(?:,\\s*'([^']*)'\\s*)?");
    private static final int COLONS_BEFORE_THE_RESOURCE = 5;

    private final List<Piece> pieces;
    private final boolean hasVariables;

    /** The pattern itself if there is no variable in it: then it is always the same. */
    private final Optional<Glob> constant;

    private TextPattern(List<Piece> pieces) {
        this.pieces = pieces;
        this.hasVariables = pieces.stream().anyMatch(piece -> piece.key() != null);
        this.constant = hasVariables ? Optional.empty() : with(RequestContext.EMPTY);
    }

    /** Which characters are wildcards, and what they may stand for. */
    enum Wildcards {
        /** None is. */
        NONE,

        /** They stand for every character. */
        ANYWHERE,

        /**
         * Before the fifth colon they do not stand for a colon, save a {@code *} that ends a segment: "If the *
         * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon boundaries"
         * (IAM User Guide, Resource element).
         */
        RESOURCE,

        /** Before the fifth colon they do not stand for a colon: ArnLike checks each of six components separately. */
        ARN
    }

    /** Tokens that are fixed, or a variable that becomes tokens when its value is known. */
    private record Piece(
            List<Glob.Token> tokens,
            @Nullable String key,
            @Nullable String fallback) {}

    /**
     * The pattern that this text describes.
     *
     * @param variables whether <code>${</code> begins a variable
     * @throws MalformedPolicyException if a variable is malformed
     */
    static TextPattern of(String text, Wildcards wildcards, boolean variables) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher variable = VARIABLE.matcher(text);
        while (variables && variable.find()) {
            pieces.add(fixed(text, from, variable.start(), wildcards));
            pieces.add(variable(variable.group(1)));
            from = variable.end();
        }
        if (variables && text.indexOf("${", from) >= 0) {
            throw new MalformedPolicyException("'" + text + "' has a '${' without a '}'. Close the variable, or write"
                    + " ${$} for a dollar sign.");
        }
        pieces.add(fixed(text, from, text.length(), wildcards));
        return new TextPattern(pieces);
    }

    /** The pattern with a value for every variable; empty if one of them has none, or several. */
    Optional<Glob> resolve(RequestContext context) {
        return hasVariables ? with(context) : constant;
    }

    private Optional<Glob> with(RequestContext context) {
        List<Glob.Token> tokens = new ArrayList<>();
        for (Piece piece : pieces) {
            String value = piece.key() == null ? "" : value(piece.key(), piece.fallback(), context);
            if (value == null) {
                return Optional.empty();
            }
            tokens.addAll(piece.tokens());
            value.codePoints().mapToObj(Glob.Token::literal).forEach(tokens::add);
        }
        return Optional.of(new Glob(tokens));
    }

    boolean hasVariables() {
        return hasVariables;
    }

    private static @Nullable String value(String key, @Nullable String fallback, RequestContext context) {
        List<String> values = context.get(key);
        return values.size() == 1 ? values.get(0) : values.isEmpty() ? fallback : null;
    }

    private static Piece variable(String inside) {
        if (inside.equals("*") || inside.equals("?") || inside.equals("$")) {
            return new Piece(List.of(Glob.Token.literal(inside.charAt(0))), null, null);
        }
        Matcher key = KEY.matcher(inside);
        if (!key.matches()) {
            throw new MalformedPolicyException("'${" + inside + "}' is no variable. Write a condition key, such as"
                    + " ${aws:username}, or with a default value ${aws:username, 'nobody'}.");
        }
        return new Piece(List.of(), key.group(1), key.group(2));
    }

    private static Piece fixed(String text, int from, int to, Wildcards wildcards) {
        List<Glob.Token> tokens = new ArrayList<>();
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            tokens.add(token(text, i, wildcards));
        }
        return new Piece(tokens, null, null);
    }

    private static Glob.Token token(String text, int at, Wildcards wildcards) {
        int c = text.codePointAt(at);
        if (wildcards == Wildcards.NONE || c != '*' && c != '?') {
            return Glob.Token.literal(c);
        }
        boolean free = wildcards == Wildcards.ANYWHERE
                || text.substring(0, at).chars().filter(before -> before == ':').count() >= COLONS_BEFORE_THE_RESOURCE;
        return Glob.Token.wildcard(c, free || wildcards == Wildcards.RESOURCE && endsSegment(text, at));
    }

    private static boolean endsSegment(String text, int at) {
        return text.charAt(at) == '*' && (at + 1 == text.length() || text.charAt(at + 1) == ':');
    }
}
