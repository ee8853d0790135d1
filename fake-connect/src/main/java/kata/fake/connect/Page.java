package kata.fake.connect;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kata.fake.http.ApiException;
import kata.fake.http.Parameter;
import kata.fake.page.PageTokens;
import kata.fake.route.Match;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing.
 *
 * @param items what is on the page, possibly nothing
 * @param nextToken leads to the next page; null if this is the last one
 */
record Page<T>(List<T> items, @Nullable String nextToken) {

    private static final String NEXT_TOKEN = "nextToken";

    /**
     * The page that a request asks for with maxResults and nextToken.
     *
     * @param all everything there is, sorted by ID
     * @param id an item's ID
     * @param limits the range of maxResults
     * @throws ApiException the limits' own error if maxResults is out of range, InvalidToken if nextToken does not fit
     */
    static <T> Page<T> of(Match match, PageTokens tokens, List<T> all, Function<T, String> id, Limits limits) {
        int size = limits.pageSize(match);
        String scope = scope(match);
        String after = match.request()
                .queryValue(NEXT_TOKEN)
                .map(token -> tokens.open(scope, token))
                .orElse("");
        List<T> rest =
                all.stream().filter(item -> id.apply(item).compareTo(after) > 0).toList();
        if (rest.size() <= size) {
            return new Page<>(rest, null);
        }
        List<T> items = rest.subList(0, size);
        return new Page<>(items, tokens.issue(scope, id.apply(items.get(size - 1))));
    }

    private static String scope(Match match) {
        Stream<String> labels = match.labels().values().stream();
        Stream<String> arguments = match.request().query().stream()
                .filter(parameter -> !parameter.name().equals(NEXT_TOKEN))
                .map(Parameter::toString)
                .sorted();
        return match.operation().name() + Stream.concat(labels, arguments).toList();
    }

    /**
     * The range of maxResults.
     *
     * @param most the greatest page size
     * @param standard the page size if none was asked for
     * @param error makes the error for a size out of range: not every operation models the same one
     */
    record Limits(int most, int standard, Function<String, ApiException> error) {

        /** 1 to 1000, and 100 if none was asked for: ListUsers and most others (API reference). */
        static final Limits THOUSAND = new Limits(1000, 100, ApiException::invalidParameter);

        private int pageSize(Match match) {
            return match.request().queryValue("maxResults").map(this::parse).orElse(standard);
        }

        private int parse(String text) {
            int size = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
            if (size < 1 || size > most) {
                throw error.apply("maxResults is '" + text + "'. It must be a number from 1 to " + most + ".");
            }
            return size;
        }
    }
}
