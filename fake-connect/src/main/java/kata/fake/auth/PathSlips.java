package kata.fake.auth;

import java.util.Locale;
import java.util.stream.Stream;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.PercentEncoding;

/** Ways to get the method and the path wrong. */
record PathSlips(ApiRequest request, CanonicalRequest canonical) {

    Stream<Variant> all() {
        String raw = request.rawPath();
        return Stream.of(
                path(raw, "The path was signed as it stands in the request line: encode it a second time."),
                path(CanonicalPath.normalize(raw), "The path was not encoded a second time."),
                path(decoded(raw), "The path was signed without its percent-encoding."),
                path(
                        CanonicalPath.encode(decoded(raw)),
                        "The path was decoded first: encode it as it stands in the request line."),
                path(CanonicalPath.encode(raw), "Dot segments and doubled slashes were left in the path."),
                path(PercentEncoding.encode(raw), "The slashes of the path were encoded too."),
                path("", "An empty path is written as a slash."),
                path(canonical.path() + "/", "The path got a slash at its end that the request line does not have."),
                Variant.of(
                        canonical.withPath(request.target()).withQuery(""),
                        "The query was left on the path: it has a line of its own."),
                Variant.of(
                        canonical.withMethod(canonical.method().toLowerCase(Locale.ROOT)),
                        "The method is written in upper case."));
    }

    private Variant path(String path, String slip) {
        return Variant.of(canonical.withPath(path), slip);
    }

    private static String decoded(String path) {
        try {
            return PercentEncoding.decode(path);
        } catch (ApiException e) {
            return path;
        }
    }
}
