package kata.fake.auth;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kata.fake.auth.CanonicalQuery.Pair;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.PercentEncoding;

/** Ways to get the query wrong. */
record QuerySlips(ApiRequest request, CanonicalRequest canonical) {

    Stream<Variant> all() {
        String query = canonical.query();
        return Stream.of(
                query("", "The query was left out."),
                query(
                        request.rawQuery(),
                        "The query was signed as it stands in the request line: sort its parameters."),
                query(CanonicalQuery.join(pairs()), "The parameters were not sorted by name and then by value."),
                query(byName(), "Parameters of one name were not sorted by their values."),
                query(byText(), "The parameters were sorted as 'name=value': sort by name first, then by value."),
                query(byNameInAnyCase(), "The parameters were sorted without regard to case: A to Z come before a."),
                query(decoded(query), "The query was signed without its percent-encoding."),
                query(query.replace("%20", "+"), "A space was written as a plus sign: write it as %20."),
                query(query.replace("%2B", "%20"), "A plus sign was taken for a space: it stands for itself."),
                query(query.replace("%2B", "+"), "A plus sign was not encoded: write it as %2B."),
                query(lowerCaseEscapes(query), "The escapes were written in lower case: write %2F, not %2f."),
                query(query.replace("%", "%25"), "The query was encoded a second time: only the path is."),
                query(
                        query.replaceAll("=(?=&|$)", ""),
                        "A parameter without a value lost its equal sign: write it as 'name='."),
                query(firstOfEach(), "Of several parameters with one name, only the first was signed."),
                query(lastOfEach(), "Of several parameters with one name, only the last was signed."),
                query("?" + query, "The question mark was signed along with the query."));
    }

    private Variant query(String query, String slip) {
        return Variant.of(canonical.withQuery(query), slip);
    }

    private List<Pair> pairs() {
        return CanonicalQuery.pairs(request.rawQuery());
    }

    private String byName() {
        return sorted(Comparator.comparing(Pair::name));
    }

    private String byText() {
        return sorted(Comparator.comparing(Pair::toString));
    }

    private String byNameInAnyCase() {
        return sorted(
                Comparator.comparing(Pair::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Pair::value));
    }

    private String sorted(Comparator<Pair> order) {
        return CanonicalQuery.join(pairs().stream().sorted(order).toList());
    }

    private String firstOfEach() {
        Map<String, Pair> kept = new LinkedHashMap<>();
        pairs().forEach(pair -> kept.putIfAbsent(pair.name(), pair));
        return ofNames(kept);
    }

    private String lastOfEach() {
        Map<String, Pair> kept = new LinkedHashMap<>();
        pairs().forEach(pair -> kept.put(pair.name(), pair));
        return ofNames(kept);
    }

    private static String ofNames(Map<String, Pair> pairs) {
        return CanonicalQuery.join(
                pairs.values().stream().sorted(Comparator.comparing(Pair::name)).toList());
    }

    private static String lowerCaseEscapes(String query) {
        StringBuilder changed = new StringBuilder(query);
        for (int i = query.indexOf('%'); i >= 0; i = query.indexOf('%', i + 1)) {
            changed.replace(i, i + 3, query.substring(i, i + 3).toLowerCase(Locale.ROOT));
        }
        return changed.toString();
    }

    private static String decoded(String query) {
        try {
            return PercentEncoding.decode(query);
        } catch (ApiException e) {
            return query;
        }
    }
}
