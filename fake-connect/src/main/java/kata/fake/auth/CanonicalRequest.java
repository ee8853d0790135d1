package kata.fake.auth;

import java.util.List;
import java.util.Locale;
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

    CanonicalRequest {
        headers = List.copyOf(headers);
    }

    /**
     * The canonical request of a request.
     *
     * @param signedHeaders the names of the headers to sign, in any order and case
     */
    static CanonicalRequest of(ApiRequest request, List<String> signedHeaders) {
        List<String> names = signedHeaders.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return new CanonicalRequest(
                request.method(),
                CanonicalPath.of(request.rawPath()),
                CanonicalQuery.of(request.rawQuery()),
                names.stream().map(name -> header(request, name)).toList(),
                String.join(";", names),
                // Not what x-amz-content-sha256 says: where the two differ, the body is not the one that was signed.
                Digests.sha256Hex(request.body().bytes()));
    }

    /** The lines, with no newline after the last. */
    String text() {
        return String.join("\n", method, path, query, headerLines(), signedHeaders, payloadHash);
    }

    private String headerLines() {
        return headers.isEmpty() ? "" : String.join("\n", headers) + "\n";
    }

    /** Duplicates are joined in the order of arrival. A header that is not there has an empty value. */
    private static String header(ApiRequest request, String name) {
        List<String> values = request.headers().all(name.equals(":authority") ? "host" : name).stream()
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .toList();
        return name + ":" + String.join(",", values);
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
