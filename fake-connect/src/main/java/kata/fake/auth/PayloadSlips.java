package kata.fake.auth;

import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import kata.fake.http.ApiRequest;

/** Ways to get the hash of the payload wrong. */
record PayloadSlips(ApiRequest request, CanonicalRequest canonical) {

    private static final String HEADER = "x-amz-content-sha256";

    Stream<Variant> all() {
        String right = canonical.payloadHash();
        byte[] body = request.body().bytes();
        String declared = request.headers().first(HEADER);
        return Stream.of(
                hash(Digests.sha256Hex(""), "The body was left out: this is the hash of no bytes."),
                hash(
                        "UNSIGNED-PAYLOAD",
                        "The body was not signed. Whether Connect would accept that is unknown; the fake does not."),
                hash(
                        declared == null ? right : declared,
                        "The header " + HEADER + " is not the hash of the body that arrived: the body was changed after"
                                + " signing."),
                hash("", "The hash of the payload was left out. A request without a body has one too."),
                hash(request.body().text(), "The body itself was signed in the place of its hash."),
                hash(right.toUpperCase(Locale.ROOT), "The hash is written in lower-case hexadecimal digits."),
                hash(
                        Base64.getEncoder().encodeToString(Digests.sha256(body)),
                        "The hash is written in hexadecimal digits and not in Base64."),
                hash(
                        Digests.sha256Hex(request.body().text().strip()),
                        "The body was signed without the white space at its ends."),
                hash(
                        Digests.sha256Hex(request.body().text() + "\n"),
                        "The body was signed with a newline at its end that did not arrive."));
    }

    private Variant hash(String hash, String slip) {
        return Variant.of(canonical.withPayloadHash(hash), slip);
    }
}
