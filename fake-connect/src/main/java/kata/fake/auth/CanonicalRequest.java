package kata.fake.auth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kata.fake.http.ApiRequest;

/**
 * A request in the one form that both sides sign (IAM User Guide, "Create a signed AWS API request", step 1). It is made
 * from the request as it stood on the wire.
 *
 * @param method the method
 * @param path the path, encoded a second time
 * @param query the query, sorted
 * @param headers the signed headers, sorted, each as {@code name:value}
 * @param signedHeaders their names, sorted and joined with semicolons
 * @param payloadHash the SHA-256 of the body, in lower-case hexadecimal digits
 */
record CanonicalRequest(
        String method, String path, String query, List<String> headers, String signedHeaders, String payloadHash) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    CanonicalRequest {
        headers = List.copyOf(headers);
    }

    /**
     * The canonical request of a request.
     *
     * @param signedHeaders the names of the headers to sign, in any order and case
     */
    static CanonicalRequest of(ApiRequest request, List<String> signedHeaders) {
        String[] names = new String[signedHeaders.size()];
        Arrays.setAll(names, i -> signedHeaders.get(i).toLowerCase(Locale.ROOT));
        Arrays.sort(names);
        String[] headers = new String[names.length];
        Arrays.setAll(headers, i -> header(request, names[i]));
        return new CanonicalRequest(
                request.method(),
                CanonicalPath.of(request.rawPath()),
                CanonicalQuery.of(request.rawQuery()),
                List.of(headers),
                String.join(";", names),
                // Not what x-amz-content-sha256 says: where the two differ, the body is not the one that was signed.
                Digests.sha256Hex(request.body().bytes()));
    }

    /** The lines, with no newline after the last. */
    String text() {
        return method + "\n" + path + "\n" + query + "\n" + headerLines() + "\n" + signedHeaders + "\n" + payloadHash;
    }

    private String headerLines() {
        return headers.isEmpty() ? "" : String.join("\n", headers) + "\n";
    }

    /** Duplicates are joined in the order of arrival. A header that is not there has an empty value. */
    private static String header(ApiRequest request, String name) {
        List<String> values = new ArrayList<>(request.headers().all(name.equals(":authority") ? "host" : name));
        values.replaceAll(value -> singleSpaced(value.strip()));
        return name + ":" + String.join(",", values);
    }

    /** Nearly every value is so already, and a look at it costs less than a regular expression. */
    private static String singleSpaced(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.startsWith("  ", i)) {
                return SPACES.matcher(value).replaceAll(" ");
            }
        }
        return value;
    }

    CanonicalRequest withMethod(String other) {
        return new CanonicalRequest(other, path, query, headers, signedHeaders, payloadHash);
    }

    CanonicalRequest withPath(String other) {
        return new CanonicalRequest(method, other, query, headers, signedHeaders, payloadHash);
    }

    CanonicalRequest withQuery(String other) {
        return new CanonicalRequest(method, path, other, headers, signedHeaders, payloadHash);
    }

    CanonicalRequest withHeaders(List<String> other) {
        return new CanonicalRequest(method, path, query, other, signedHeaders, payloadHash);
    }

    CanonicalRequest withSignedHeaders(String other) {
        return new CanonicalRequest(method, path, query, headers, other, payloadHash);
    }

    CanonicalRequest withPayloadHash(String other) {
        return new CanonicalRequest(method, path, query, headers, signedHeaders, other);
    }
}
