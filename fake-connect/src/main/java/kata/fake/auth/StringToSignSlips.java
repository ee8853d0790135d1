package kata.fake.auth;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ways to get the string to sign wrong, on top of a canonical request that is right.
 *
 * @param authorization what the request says of its signature
 * @param canonical the canonical request
 * @param toSign the string to sign that would have been right
 * @param signingKey the key that it is signed with
 */
record StringToSignSlips(
        Authorization authorization, CanonicalRequest canonical, StringToSign toSign, SigningKey signingKey) {

    Stream<Slip> all() {
        CredentialScope scope = authorization.scope();
        String timestamp = authorization.timestamp();
        String hash = toSign.hash();
        return Stream.of(
                slip(toSign.text() + "\n", "The string to sign ends in a newline: nothing follows the hash."),
                slip(
                        text(timestamp, scope.toString(), canonical.text()),
                        "The canonical request itself stands in the string to sign: its hash belongs there."),
                slip(
                        text(timestamp, scope.toString(), hash.toUpperCase(Locale.ROOT)),
                        "The hash of the canonical request is written in lower-case hexadecimal digits."),
                slip(
                        text(scope.date(), scope.toString(), hash),
                        "The second line of the string to sign is the day alone: it is the whole time."),
                slip(
                        text(timestamp, scope(scope.date(), scope.service(), scope.region()), hash),
                        "The scope in the string to sign has service and region the wrong way round."),
                slip(
                        text(timestamp, scope(scope.region(), scope.service(), scope.date()), hash),
                        "The scope in the string to sign does not begin with the day."),
                slip(
                        text(timestamp, String.join("/", scope.date(), scope.region(), scope.service()), hash),
                        "The scope in the string to sign does not end in aws4_request."),
                slip(
                        text(timestamp, authorization.keyId() + "/" + scope, hash),
                        "The scope in the string to sign begins with the access key ID: that stands in the credential"
                                + " alone."),
                slip(
                        String.join("\n", timestamp, scope.toString(), hash),
                        "The string to sign lacks its first line, the algorithm."),
                slip(canonical.text(), "The canonical request was signed in the place of the string to sign."));
    }

    private static String text(String timestamp, String scope, String hash) {
        return String.join("\n", StringToSign.ALGORITHM, timestamp, scope, hash);
    }

    private static String scope(String... parts) {
        return String.join("/", parts) + "/" + CredentialScope.TERMINATOR;
    }

    private Slip slip(String text, String sentence) {
        return new Slip(signingKey.sign(text), sentence);
    }
}
